// A page that reacts to what is tried out in an embedded budget, and keeps it for the next visit.

const budget = document.querySelector('gouji-budget');
const element = (id) => document.getElementById(id);
const kKept = 'budget-2024-scenario';

// "302 less 10 %", as the address of a scenario has it; made with gouji whatif --change 302:-10% --link.
const kCut = 'scenario=1giiLlQAAEDQwYjdlNTZlN2VjMzQ4NjkBAQABAgEDMzAyABIUAA';

function show({ moved, figures }) {
  element('moved').textContent = moved === 0 ? '没有改动。' : `${moved} 个数字随之变动：`;
  element('figures').replaceChildren(...figures.slice(0, 12).map(({ name, column, unit, published, value, difference }) => {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.textContent = column ? `${name}（${column}）` : name;
    const cell = document.createElement('td');
    cell.textContent = `${published} → ${value} ${unit}（${difference}）`;
    row.append(head, cell);
    return row;
  }));
}

function keep(change) {
  show(change);
  localStorage.setItem(kKept, change.state);
}

budget.addEventListener('gouji-change', ({ detail }) => keep(detail));
budget.addEventListener('gouji-findings', ({ detail }) => { element('findings').textContent = detail.verdict; });
budget.addEventListener('gouji-error', ({ detail }) => { element('findings').textContent = detail.message; });
budget.addEventListener('gouji-ready', async () => {
  const kept = localStorage.getItem(kKept);
  if (kept) show(await budget.setState(kept));
}, { once: true });

element('cut').addEventListener('click', async () => keep(await budget.setState(kCut)));
element('anew').addEventListener('click', async () => keep(await budget.setState('')));
element('report').addEventListener('click', async () => {
  const { name, type, text } = await budget.export('markdown');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
});
