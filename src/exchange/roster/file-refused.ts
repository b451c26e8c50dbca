import type { Text } from '../../domain/text.ts';
import type { RosterFileError, RosterFileErrorCode } from './roster-row.ts';

/** Thrown while a file is read: nothing of it can be used. */
export class FileRefused extends Error {
  readonly code: RosterFileErrorCode;

  constructor(code: RosterFileErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'FileRefused';
    this.code = code;
  }
}

export function describeRefusal(code: RosterFileErrorCode): RosterFileError {
  return { code, text: TEXTS[code] };
}

const TEXTS: Readonly<Record<RosterFileErrorCode, Text>> = {
  FILE_TOO_LARGE: {
    'zh-CN': '文件过大；请只保留花名册，删去图片等内容，不超过 5 MB 后再上传',
    en: 'the file is too large; keep only the roster, remove pictures and the like, and send at most 5 MB',
  },
  UNPACKS_TOO_LARGE: {
    'zh-CN': '文件解压后过大；请将花名册复制到新的工作簿后再上传',
    en: 'the file unpacks to too much; copy the roster into a new workbook and send that',
  },
  TOO_MANY_SHEETS: {
    'zh-CN': '工作表过多；一个文件至多 50 个工作表，请分成几个文件',
    en: 'there are too many sheets; a file can have at most 50, split it into several',
  },
  TOO_MANY_ROWS: {
    'zh-CN': '行数过多，或远处的行里有内容；一个文件至多 20,000 行，请删去多余的行或分成几个文件',
    en: 'there are too many rows, or something stands in a row far below; a file can have at most 20,000 rows, delete what is not needed or split the file',
  },
  TOO_MANY_CELLS: {
    'zh-CN': '单元格过多，或远处的列里有内容；一个文件至多 500,000 个单元格、256 列，请删去多余的列',
    en: 'there are too many cells, or something stands in a column far right; a file can have at most 500,000 cells and 256 columns, delete what is not needed',
  },
  NOT_A_WORKBOOK: {
    'zh-CN':
      '不是可以读取的花名册文件；请另存为 .xlsx 工作簿或 .csv 文件后再上传（.xls、.ods、.xlsb、PDF 与网页不能读取）',
    en: 'this is no roster file that can be read; save it as an .xlsx workbook or a .csv file (.xls, .ods, .xlsb, PDF and web pages cannot be read)',
  },
  ENCRYPTED: {
    'zh-CN': '文件设有打开密码；请取消密码后再上传',
    en: 'the file is protected by a password; remove it and send the file again',
  },
  HAS_MACROS: {
    'zh-CN': '文件含有宏；请另存为不含宏的 .xlsx 工作簿后再上传',
    en: 'the file contains macros; save it as an .xlsx workbook without macros',
  },
  DAMAGED: {
    'zh-CN': '文件已损坏或不完整；请重新打开并另存后再上传',
    en: 'the file is damaged or incomplete; open it, save it again and send that',
  },
  TOOK_TOO_LONG: {
    'zh-CN': '读取文件所用时间过长，已停止；请将花名册复制到新的工作簿，或分成几个文件',
    en: 'reading the file took too long and was stopped; copy the roster into a new workbook, or split it',
  },
  NO_HEADER_FOUND: {
    'zh-CN': '没有找到表头；表头应在前 30 行内，含有「姓名」和至少一个其他列名，例如「政治面貌」「所属站点」',
    en: 'no header was found; within the first 30 rows there must be one with 姓名 and at least one other heading, such as 政治面貌 or 所属站点',
  },
  UNKNOWN_ENCODING: {
    'zh-CN': '无法识别文本文件的编码；请另存为 UTF-8 编码的 .csv 文件',
    en: 'the encoding of the text file is not known; save it as a .csv file in UTF-8',
  },
};
