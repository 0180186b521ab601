import type { ComponentChildren } from "preact";

interface CheckBoxProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** What is chosen. */
  children: ComponentChildren;
}

/** Something that is chosen or not, with its name. */
export function CheckBox({ isOn, onChange, children }: CheckBoxProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {children}
    </label>
  );
}
