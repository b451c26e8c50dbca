#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// what is imported after this is compiled once and kept, in the folder of the system for such files: half the start
enableCompileCache();
const { runCommandLine } = await import('./run-command-line.ts');

// the exit code is set, not enforced: what was written to a pipe must arrive first
process.exitCode = await runCommandLine(process.argv.slice(2));
