using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>
/// Whether the days of a column have their day or their month first. One day that is possible in one order only speaks for its column, and
/// every day that is possible in both is then questioned.
/// </summary>
internal sealed class DayOrder(TableField field, SheetPlace place, Findings findings)
{
    private const int Months = 12;

    private readonly List<(int Row, DateOnly Day)> _written = [];
    private readonly List<(int Row, DateOnly Day)> _typed = [];
    private int? _monthFirst;
    private int? _dayFirst;
    private bool _typedAreRight;

    /// <summary>Notes a cell.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="day">What it was read as; null when it is no day.</param>
    public void Note(int row, Cell cell, DateOnly? day)
    {
        if (day is { } read)
            Note(row, cell, read);
        else if (cell.Kind == CellKind.Text && Days.IsMonthFirst(Blanks.Trim(cell.Text)))
            _monthFirst ??= row;
    }

    /// <summary>Adds what was found, once the column is read.</summary>
    public void Finish()
    {
        if (_monthFirst is { } proof)
            foreach (var (row, day) in _written)
                Add(
                    row,
                    day,
                    $"{day:dd/MM/yyyy}",
                    $"Ở dòng {proof} tháng đứng trước ngày, nên không rõ đây là ngày nào: hãy viết cả cột theo ngày/tháng/năm.",
                    $"In row {proof} the month comes before the day, so this day is ambiguous: write the whole column as day/month/year."
                );
        if (_dayFirst is { } text && !_typedAreRight)
            foreach (var (row, day) in _typed)
                Add(
                    row,
                    day,
                    $"{day:yyyy-MM-dd}",
                    $"Dòng {text} là chữ vì phần mềm không đọc được ngày/tháng/năm, nên ô này có thể đã bị đổi ngày với tháng: hãy gõ lại cả cột.",
                    $"Row {text} is a text since the program could not read day/month/year, so day and month of this cell may be swapped: type the whole column again."
                );
    }

    private void Note(int row, Cell cell, DateOnly day)
    {
        var isAmbiguous = day.Day <= Months && day.Day != day.Month;
        if (cell.Kind == CellKind.Date)
        {
            _typedAreRight |= day.Day > Months;
            if (isAmbiguous)
                _typed.Add((row, day));
        }
        else if (Days.IsDayFirst(Blanks.Trim(cell.Text)))
        {
            if (day.Day > Months)
                _dayFirst ??= row;
            if (isAmbiguous)
                _written.Add((row, day));
        }
    }

    private void Add(int row, DateOnly day, string value, string vi, string en) =>
        findings.Add(
            "DaysHaveOneOrder",
            FindingSeverity.Error,
            new Finding(
                place,
                row,
                field.Name,
                value,
                vi,
                en,
                new DateOnly(day.Year, day.Day, day.Month).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            )
        );
}
