// Validates pages: a JSON list of texts on standard input; on standard output, per page, a list of what is wrong with it.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
});

const answers = [];
for (const page of JSON.parse(readFileSync(0, 'utf8'))) {
  const report = await validator.validateString(page);
  answers.push(report.results.flatMap(r => r.messages).map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message} (${m.selector})`));
}
console.log(JSON.stringify(answers));
