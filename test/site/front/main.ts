import ElementUI from 'element-ui';
import 'element-ui/lib/theme-chalk/index.css';
import Vue from 'vue';
import VueRouter from 'vue-router';
import App from './App.vue';
import { fetchToken } from './api.ts';
import { appendFooter } from './footer.ts';
import { preventReClick } from './prevent-reclick.ts';
import { routes } from './routes.ts';
import './styles/base.css';
import './styles/layout.css';
import './styles/forms.css';
import './styles/overlays.css';

// The site's own unit: 1rem = 100px (facts/miit-page.md 1.9). Whoever injects rem-sized parts learns it here.
document.documentElement.style.fontSize = '100px';

fetchToken();
Vue.config.productionTip = false;
Vue.use(VueRouter);
Vue.use(ElementUI);
Vue.directive('preventReClick', preventReClick);

const router = new VueRouter({ mode: 'hash', routes });
new Vue({ router, render: (h) => h(App) }).$mount('#app');
appendFooter();
