/** The phone's own sheet. px only: the site sets 1rem = 100px. */
export const STYLE = `
:host { all: initial; position: fixed; z-index: 900; left: 10px; bottom: 10px;
  font: 12px/1.5 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; color: #1f2937; }
* { box-sizing: border-box; }
p, ul, h2 { margin: 0; padding: 0; }
ul { list-style: none; }
[hidden] { display: none !important; }
button, input, select { font: inherit; color: inherit; }
button { border: 1px solid #d5dbe3; border-radius: 8px; background: #fff; padding: 4px 8px; cursor: pointer; }
button:hover { border-color: #7c93b2; }
button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible
  { outline: 2px solid #3b82f6; outline-offset: 1px; }
.both i { display: block; color: #7b8696; font-size: 10px; font-style: normal; line-height: 1.3; }

.open { border-radius: 18px; background: #1f2937; color: #fff; border: 0; padding: 8px 14px;
  box-shadow: 0 4px 14px rgb(0 0 0 / 25%); }
.phone { width: 292px; height: min(548px, calc(100vh - 170px)); display: flex; flex-direction: column;
  border: 7px solid #1f2937; border-radius: 30px; background: #f3f5f8; overflow: hidden;
  box-shadow: 0 10px 30px rgb(15 23 42 / 30%); }
header { display: flex; align-items: center; gap: 8px; padding: 6px 12px; background: #fff;
  border-bottom: 1px solid #e5e9ef; }
header h2 { flex: 1; font-size: 13px; }
header time { color: #5b6675; font-variant-numeric: tabular-nums; }
.fold { border: 0; padding: 0 6px; font-size: 16px; line-height: 1; background: none; }
main { flex: 1; overflow-y: auto; padding: 8px 10px; scrollbar-width: thin; }
h3 { margin: 8px 2px 4px; font-size: 12px; font-weight: 600; color: #5b6675; }
h3:first-child { margin-top: 0; }
.empty { padding: 18px 8px; text-align: center; color: #5b6675; }
li { margin-bottom: 7px; padding: 7px 9px; border-radius: 12px; background: #fff; }
.meta { display: flex; gap: 4px; color: #5b6675; }
.meta time, .meta em { margin-left: auto; font-style: normal; font-size: 11px; white-space: nowrap; }
.text { margin: 2px 0 5px; word-break: break-all; }
.text b { color: #1d4ed8; }
.copy { padding: 1px 10px; font-variant-numeric: tabular-nums; }
.person { display: flex; justify-content: space-between; font-variant-numeric: tabular-nums; user-select: text; }
.counts { display: flex; gap: 12px; color: #5b6675; }
.counts b { color: #1f2937; }
.done .meta em { color: #15803d; } .returned .meta em, .expired .meta em { color: #b91c1c; }

.controls { padding: 7px 10px 9px; background: #fff; border-top: 1px solid #e5e9ef; }
.row { display: flex; gap: 6px; align-items: center; margin-top: 6px; }
.row > button { flex: 1; }
.row > input { min-width: 0; border: 1px solid #d5dbe3; border-radius: 6px; padding: 2px 6px; }
.row > input:nth-of-type(1) { flex: 5; } .row > input:nth-of-type(2) { flex: 3; }
.row label { display: flex; align-items: center; gap: 4px; }
select { flex: 1; border: 1px solid #d5dbe3; border-radius: 6px; padding: 2px 4px; background: #fff; }
summary { cursor: pointer; } summary .both { display: inline-block; vertical-align: top; }
.main { width: 100%; margin-top: 8px; background: #1d4ed8; border-color: #1d4ed8; color: #fff; }
.main .both i { color: #dbe6ff; }
.error { margin-top: 6px; color: #b91c1c; }
`;
