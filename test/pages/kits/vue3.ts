import { createApp, defineComponent, h } from 'vue3/dist/vue.esm-bundler.js';
import { modelOf, mountPoint, send } from './model';
import { vueTemplate } from './template';

/** Element Plus's input as its DOM and events are: `update:modelValue` outside of compositions, the model written back on the next tick. */
const EpInput = defineComponent({
  inheritAttrs: false,
  props: ['modelValue'],
  emits: ['update:modelValue'],
  setup(props: { modelValue: string }, { attrs, emit }: { attrs: object; emit: (event: 'update:modelValue', value: string) => void }) {
    let composing = false;
    const take = ({ target }: Event): void => {
      const field = target as HTMLInputElement;
      if (composing || field.value === props.modelValue) return;
      emit('update:modelValue', field.value);
      setTimeout(() => (field.value = props.modelValue), 0);
    };
    return () => h('div', { class: 'el-input' }, h('div', { class: 'el-input__wrapper' }, h('input', {
      ...attrs, class: 'el-input__inner', value: props.modelValue, onInput: take,
      onCompositionstart: () => (composing = true),
      onCompositionend: (event: Event) => {
        composing = false;
        take(event);
      },
    })));
  },
});

const app = mountPoint();
const template = vueTemplate(app);
app.innerHTML = '';
app.hidden = false;
createApp({
  template,
  data: () => modelOf(template),
  methods: {
    submit(this: Record<string, never>, form: string) {
      send(Object.fromEntries(Object.keys(modelOf(template)).map((name) => [name, this[name] ?? ''])), form);
    },
  },
  mounted() {
    globalThis.mounted = true;
  },
}).component('ep-input', EpInput).mount(app);
