import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import product from '../../../package.json';
import { packs } from '../../engine';
import { SmallLine, Line, Stack } from './Layout';
import { useTexts } from './texts';

/** What this is: the version, the rule packs with their date, and what it does with data. */
export function AboutDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const { translate, date } = useTexts();
  return (
    <Dialog open={props.open} onOpenChange={(_, { open }) => !open && props.onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{translate('shell.about')}</DialogTitle>
          <DialogContent>
            <Stack>
              <Line>{translate('shell.version', { version: product.version })}</Line>
              {packs().map((pack) => (
                <SmallLine key={pack.id}>
                  {translate('shell.pack', {
                    id: pack.id,
                    version: pack.version,
                    date: date(pack.validFrom),
                  })}
                </SmallLine>
              ))}
              <SmallLine>{translate('shell.privacy')}</SmallLine>
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>{translate('shell.close')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
