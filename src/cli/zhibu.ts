#!/usr/bin/env node
import { runCommandLine } from './run-command-line.ts';

// the exit code is set, not enforced: what was written to a pipe must arrive first
process.exitCode = await runCommandLine(process.argv.slice(2));
