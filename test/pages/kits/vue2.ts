import 'element-ui/lib/theme-chalk/index.css';
import ElementUI from 'element-ui';
import Vue from 'vue/dist/vue.esm.js';
import { modelOf, mountPoint, send } from './model';
import { vueTemplate } from './template';

Vue.config.productionTip = false;
Vue.config.devtools = false;
Vue.use(ElementUI);

const app = mountPoint();
const template = vueTemplate(app);
app.hidden = false;
new Vue({
  template: `<div id="app">${template}</div>`,
  data: () => ({ ...modelOf(template), now: 0 }),
  methods: {
    submit(this: Record<string, never>, form: string) {
      send(Object.fromEntries(Object.keys(modelOf(template)).map((name) => [name, this[name] ?? ''])), form);
    },
  },
  mounted() {
    globalThis.mounted = true;
  },
}).$mount('#app');
