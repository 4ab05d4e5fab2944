/** What can be read, for the help of the commands that read. */
export const readableHelp = `Reads .txt .md .html .htm .docx .pdf; .csv .tsv .json .jsonl .ndjson .xml and .zip hold one report a record or entry,
whose fields are found by their usual names: title/标题, content/正文/text, date/发布时间, source/来源, url/链接;
--columns names others. Standard input (-) may be any of these but .md: its bytes tell.
Text may be in UTF-8, UTF-16, GBK, GB18030 or Big5.`;
