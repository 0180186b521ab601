using System.Globalization;
using System.Text;
using CollectiveEconomy.Ingestion.Schemas;

namespace CollectiveEconomy.Ingestion.Values;

/// <summary>Reads texts.</summary>
internal static class Texts
{
    /// <summary>The rule that texts are in Unicode.</summary>
    public const string InUnicode = "TextIsInUnicode";

    /// <summary>A text with single blanks, in Unicode normalisation form C.</summary>
    public static CellValue Read(string text, TableField field)
    {
        if (Unclean(text) is { } fault)
            return new CellValue(null, fault);
        var clean = Clean(text);
        if (clean.Length == 0)
            return new CellValue(null, field.Constraints.Required ? CellFinding.NotGiven : null);
        if (LegacyText.Meant(clean) is (var meant, var encoding))
            return CellValue.Invalid(
                InUnicode,
                $"Chữ ở bảng mã cũ hoặc bị đọc sai ({encoding}): hãy chuyển sang Unicode, tức là '{meant}'.",
                $"The text is in an old encoding, or was misread ({encoding}): convert it to Unicode, which gives '{meant}'.",
                meant
            );
        return clean.Length > field.Constraints.MaxLength
            ? CellValue.Invalid(
                "TextIsNotTooLong",
                $"Dài {clean.Length} ký tự; nhiều nhất là {field.Constraints.MaxLength}.",
                $"The text has {clean.Length} characters; the maximum is {field.Constraints.MaxLength}."
            )
            : new CellValue(clean);
    }

    /// <summary>What is wrong with the characters of any cell; null when nothing is.</summary>
    public static CellFinding? Unclean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter == '\uFFFD')
                return new(
                    "TextIsInUtf8",
                    "Có ký tự không đọc được: hãy lưu lại tệp dạng UTF-8.",
                    "The text has invalid characters: save the file in UTF-8."
                );
            if (IsControl(letter) || (char.IsSurrogate(letter) && !IsPair(text, ref i)))
                return new(
                    "TextIsClean",
                    "Có ký tự điều khiển: hãy xóa và gõ lại.",
                    "The text has control characters: clear the cell and type it again."
                );
        }

        return null;
    }

    /// <summary>Without blanks at its ends or doubled within, and without characters that can't be seen.</summary>
    public static string Clean(string text) => Clean(text, isHiddenKept: false);

    /// <summary>The same, with the characters that can't be seen.</summary>
    public static string WithHidden(string text) => Clean(text, isHiddenKept: true);

    private static string Clean(string text, bool isHiddenKept)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (!isHiddenKept && letter > '~' && char.GetUnicodeCategory(letter) == UnicodeCategory.Format)
                continue;
            else if (!char.IsWhiteSpace(letter))
                clean.Append(letter);
            else if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
        return clean.ToString().TrimEnd().Normalize();
    }

    // Characters that Unicode keeps free can't be normalised.
    private static bool IsControl(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) || letter is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF');

    private static bool IsPair(string text, ref int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i]);
}
