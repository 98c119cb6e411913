import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

export function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light';
  return (
    <Button
      variant="default"
      size="xs"
      onClick={() => {
        setColorScheme(other);
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'}
    </Button>
  );
}
