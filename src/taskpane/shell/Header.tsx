import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeftRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import type { Language } from '../../i18n/language';
import { useEffect, useRef } from 'react';
import { useTexts } from './texts';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 8px 4px 12px',
    minHeight: '32px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    outlineStyle: 'none',
    flexGrow: 1,
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Top of the pane: back, the title, and the menu with language and what this is. */
export function Header(props: {
  readonly title: string;
  readonly onBack?: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onAbout: () => void;
}) {
  const styles = useStyles();
  const { language, translate } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { title } = props;
  useEffect(() => {
    // Another view has come and the control that brought it is gone: reading goes on at its title.
    if (document.activeElement === document.body) heading.current?.focus();
  }, [title]);
  return (
    <header className={styles.header}>
      {props.onBack && (
        <Button
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          aria-label={translate('shell.back')}
          onClick={props.onBack}
        />
      )}
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) =>
          props.onLanguage(checkedItems[0] === 'nl' ? 'nl' : 'en')
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={translate('shell.menu')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemRadio name="language" value="nl">
              {translate('shell.language.nl')}
            </MenuItemRadio>
            <MenuItemRadio name="language" value="en">
              {translate('shell.language.en')}
            </MenuItemRadio>
            <MenuItem onClick={props.onAbout}>{translate('shell.about')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
