import { render } from 'preact';
import { i18n } from '#i18n';
import { Help } from '../../components/help/Help';
import './help.css';

const lang = i18n.t('popup.lang');

document.documentElement.lang = lang;
document.title = i18n.t('help.title');
render(<Help lang={lang} />, document.body);
