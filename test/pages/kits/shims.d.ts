declare module 'vue/dist/vue.esm.js' {
  export { default } from 'vue';
}
declare module 'vue3/dist/vue.esm-bundler.js' {
  export * from 'vue3';
}
