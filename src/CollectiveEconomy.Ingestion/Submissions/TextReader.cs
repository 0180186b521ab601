using System.Text.RegularExpressions;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Reads the cells of a column of texts, or of codes that its table brings.</summary>
/// <param name="field">The column.</param>
/// <param name="brought">Takes the codes; null of a column of other texts.</param>
/// <param name="isAhead">Whether the column is read for its codes only: those that are damaged may be those of other rows, which come first.</param>
internal sealed class TextReader(TableField field, CodeSet? brought, bool isAhead)
{
    private readonly Regex? _pattern = field.Constraints.Pattern is { } pattern
        ? new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)
        : null;

    public CellValue Read(Cell cell)
    {
        if (TextCells.Unfit(cell, field.IsPrinted) is { } unfit)
            return new CellValue(null, unfit);
        if (field.IsPrinted && cell.Text.All(IsOfNumber) && DigitGroups.Joined(cell.Text) is null)
            return new CellValue(null, Numbers.IsOneNumber);
        var text =
            cell.Kind != CellKind.Number ? TextCells.Unguarded(cell.Text)
            : field.IsPrinted ? ShownNumbers.Printed(cell)
            : TextCells.Shown(cell);
        return _pattern is null ? Texts.Read(text, field) : ReadCode(Texts.WithHidden(text), _pattern);
    }

    private static bool IsOfNumber(char letter) => char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter) || letter is '.' or ',';

    private CellValue ReadCode(string text, Regex pattern)
    {
        var code = CodeText.Normalised(text);
        var latin = CodeText.Latin(code);
        if (latin != text && brought?.Find(latin) is { } known)
            return new CellValue(null, CodeFindings.Damaged(text, known));
        if (latin != code)
            return new CellValue(null, CodeFindings.OtherScript(pattern.IsMatch(latin) ? latin : null));
        if (code.Length > 0 && !pattern.IsMatch(code))
            return new CellValue(null, CodeFindings.OffPattern(field));
        var reading = Texts.Read(code, field);
        if (reading.Value is not string value || (isAhead && code != text))
            return reading;
        return new CellValue(brought?.Bring(value) ?? value, code == text ? null : CodeFindings.Normalised(code));
    }
}
