using System.Globalization;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>What has happened (founded, dissolved, disbursed, verified, decided, reported) has a day or year that has come in Viet Nam.</summary>
internal sealed class DaysHaveCome : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from table in submission.Tables
        from field in table.Schema.Fields
        where field.IsPast
        let property = table.Row.GetProperty(field.Property)!
        from row in table.UntypedWith(field.Name)
        let stated = property.GetValue(row.Record)
        where IsToCome(stated, submission.Today)
        let text = Convert.ToString(stated is DateOnly day ? $"{day:yyyy-MM-dd}" : stated, CultureInfo.InvariantCulture)
        select row.Found(
            field.Name,
            text,
            $"'{field.Title}' {text} chưa đến; hôm nay là {submission.Today:yyyy-MM-dd}.",
            $"'{field.TitleEn}' {text} is in the future; today is {submission.Today:yyyy-MM-dd}."
        );

    private static bool IsToCome(object? stated, DateOnly today) =>
        stated is DateOnly day ? day > today : stated is int year && year > today.Year;
}
