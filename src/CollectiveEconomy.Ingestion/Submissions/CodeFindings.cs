using System.Globalization;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>What can be wrong with the characters of a code.</summary>
internal static class CodeFindings
{
    /// <summary>It differs from a known code by characters only that can't be seen or look alike.</summary>
    public static CellFinding Damaged(string text, string known) =>
        new(
            "CodeIsUndamaged",
            $"Chỉ khác '{known}' ở ký tự ẩn hoặc ký tự trông giống{Characters(text, known)}: hãy gõ lại {known}.",
            $"Differs from '{known}' only in hidden or look-alike characters{Characters(text, known)}: type {known} again.",
            known
        );

    /// <summary>It has letters of another script.</summary>
    public static CellFinding OtherScript(string? latin) =>
        new(
            "CodeIsInLatinLetters",
            $"Có chữ cái không phải chữ Latinh{(latin is null ? "" : $": hãy gõ lại {latin}")}.",
            $"Has letters or digits of another script{(latin is null ? "" : $": type {latin} again")}.",
            latin
        );

    /// <summary>It holds what a code may not hold.</summary>
    public static CellFinding OffPattern(TableField field) =>
        new(
            "CodeHasItsPattern",
            $"Mã chỉ gồm chữ cái, chữ số và dấu - . / _ hoặc khoảng trắng ở giữa{(field.Example is { } example ? $", như {example}" : "")}.",
            $"A code has letters and digits only, with - . / _ or blanks between them{(field.Example is { } same ? $", such as {same}" : "")}."
        );

    /// <summary>It was read without characters that are no part of a code.</summary>
    public static CellFinding Normalised(string code) =>
        new(
            "CodeIsPlain",
            $"Có dấu ngoặc kép, ký tự ẩn hoặc ký tự toàn khổ; được đọc là {code}.",
            $"Has quotation marks, hidden or full-width characters; it is read as {code}.",
            code,
            FindingSeverity.Warning
        );

    private static string Characters(string text, string known)
    {
        var odd = text.Where(letter => !known.Contains(letter, StringComparison.Ordinal) && !char.IsAscii(letter))
            .Distinct()
            .Take(3)
            .ToList();
        return odd.Count == 0
            ? ""
            : $" ({string.Join(", ", odd.Select(letter => string.Create(CultureInfo.InvariantCulture, $"U+{(int)letter:X4}")))})";
    }
}
