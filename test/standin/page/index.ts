import './page.css';
import { TryOutPage } from './tryOutPage';
import { fillTexts } from './texts';

fillTexts('nl');
void new TryOutPage().start();
