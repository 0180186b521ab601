using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>No day is one that programs write for an unknown or empty day, such as 1900-01-01 or 1970-01-01.</summary>
internal sealed class DaysAreNotPlaceholders : ISubmissionRule
{
    // The first days of calendars of Excel, of Excel for Macintosh, of Unix, and of databases.
    private static readonly HashSet<DateOnly> Placeholders =
    [
        new(1899, 12, 30),
        new(1899, 12, 31),
        new(1900, 1, 1),
        new(1900, 1, 2),
        new(1901, 1, 1),
        new(1904, 1, 1),
        new(1904, 1, 2),
        new(1970, 1, 1),
    ];

    // No program writes this year alone for an unknown day.
    private const int Epoch = 1970;

    public bool CanBeConfirmed => true;

    public IEnumerable<Finding> Check(Submission submission) =>
        from table in submission.Tables
        from field in table.Schema.Fields
        where field.Type == FieldType.Date
        let property = table.Row.GetProperty(field.Property)!
        let precision = field.PrecisionProperty is { } name ? table.Row.GetProperty(name) : null
        from row in table.UntypedWith(field.Name)
        where property.GetValue(row.Record) is DateOnly stated && Placeholders.Contains(stated)
        let day = (DateOnly)property.GetValue(row.Record)!
        where day.Year != Epoch || precision?.GetValue(row.Record) is null or DatePrecision.Day
        select row.Found(
            field.Name,
            $"{day:yyyy-MM-dd}",
            $"Ngày {day:yyyy-MM-dd} thường là giá trị mặc định của phần mềm: hãy ghi đúng ngày, hoặc bỏ trống nếu không rõ.",
            $"{day:yyyy-MM-dd} is usually the default of a program: state the real day, or leave the cell empty if it is unknown."
        );
}
