// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { closingControl } from '../../../lib/page/closing';

function controlOf(markup: string): Element | null {
  document.body.innerHTML = markup;
  return closingControl(document.querySelector('#hit'));
}

test.each([
  ['<i id="hit">×</i>'], ['<span id="hit"> ✕ </span>'], ['<b id="hit">✖</b>'], ['<a id="hit">x</a>'], ['<a id="hit">X</a>'],
  ['<button id="hit">关闭</button>'], ['<button><span id="hit">取消验证</span></button>'], ['<button id="hit">Close</button>'],
  ['<input id="hit" type="button" value="取消">'], ['<img id="hit" alt="关闭">'], ['<i id="hit" title="关闭"></i>'],
  ['<button aria-label="Close"><svg><path id="hit"></path></svg></button>'], ['<i id="hit" class="icon-close"></i>'],
  ['<i id="hit" class="sliding_close"></i>'], ['<i id="hit" class="btn closeBtn"></i>'], ['<a id="hit" class="guanbi"></a>'],
])('%s closes', (markup) => expect(controlOf(markup)).not.toBeNull());

test.each([
  ['<i id="hit">→</i>'], ['<img id="hit" alt="">'], ['<button id="hit">确定</button>'], ['<i id="hit" title="换一张"></i>'],
  ['<p id="hit">验证码 4 × 3 是多少</p>'], ['<div class="closable"><img id="hit"></div>'], ['<div class="closed"><img id="hit"></div>'],
  ['<div title="关闭"><p>请按顺序点击图中的文字，完成安全校验</p><img id="hit"></div>'],
])('%s does not', (markup) => expect(controlOf(markup)).toBeNull());

test('what is no element does not', () => {
  expect(closingControl(document)).toBeNull();
  expect(closingControl(null)).toBeNull();
});
