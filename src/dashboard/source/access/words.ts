import type { Role } from "../generated/schema.ts";
import type { Words } from "../languages/language.ts";

interface AccessWords {
  title: string;
  label: string;
  use: string;
  forget: string;
  memory: string;
  asking: string;
  refused: string;
  known: (role: string) => string;
  tooLittle: (needed: string) => string;
  roles: Readonly<Record<Role, string>>;
}

/** Texts of the field for a key. */
export const words: Words<AccessWords> = {
  vi: {
    title: "Khóa truy cập",
    label: "Khóa truy cập",
    use: "Dùng khóa",
    forget: "Bỏ khóa",
    memory: "Khóa chỉ nằm trong bộ nhớ của trang này: không vào địa chỉ, không lưu trong trình duyệt, mất khi đóng hoặc tải lại trang.",
    asking: "Đang kiểm tra khóa …",
    refused: "Khóa không dùng được.",
    known: (role) => `Đang dùng khóa với vai trò: ${role}.`,
    tooLittle: (needed) => `Phần này cần vai trò: ${needed}.`,
    roles: { PUBLIC: "công chúng", RESEARCHER: "nhà nghiên cứu", MINISTRY: "cơ quan quản lý", STEWARD: "người quản lý số liệu" },
  },
  en: {
    title: "Access key",
    label: "Access key",
    use: "Use the key",
    forget: "Forget the key",
    memory:
      "The key is in the memory of this page only: not in the address, not stored in the browser, gone when the page is closed or reloaded.",
    asking: "Checking the key …",
    refused: "The key can't be used.",
    known: (role) => `A key is in use. Role: ${role}.`,
    tooLittle: (needed) => `This part needs the role: ${needed}.`,
    roles: { PUBLIC: "public", RESEARCHER: "researcher", MINISTRY: "ministry", STEWARD: "data steward" },
  },
};
