import type { RouteConfig } from 'vue-router';
import Integrated from './layout/Integrated.vue';

/** The pages under the layout, each a chunk of its own as on the site (facts/miit-page.md 1.2). */
export const routes: RouteConfig[] = [
  { path: '/', redirect: '/Integrated/index' },
  {
    path: '/Integrated',
    component: Integrated,
    redirect: '/Integrated/index',
    children: [
      { path: 'index', name: 'index', component: () => import('./pages/Index.vue') },
      { path: 'ComplaintA', name: 'ComplaintA', component: () => import('./pages/ComplaintA.vue') },
      { path: 'recordQuery', name: 'recordQuery', component: () => import('./pages/RecordQuery.vue') },
      { path: 'notice_list', name: 'notice_list', component: () => import('./pages/NoticeList.vue') },
      { path: 'Violations', name: 'Violations', component: () => import('./pages/EmptyPage.vue') },
      { path: 'electronVerify', name: 'electronVerify', component: () => import('./pages/EmptyPage.vue') },
      { path: 'lawStatute', name: 'lawStatute', component: () => import('./pages/EmptyPage.vue') },
    ],
  },
];
