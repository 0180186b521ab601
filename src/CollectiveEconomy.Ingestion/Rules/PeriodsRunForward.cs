using System.Reflection;
using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>The first day of a period is not after the last day.</summary>
internal sealed class PeriodsRunForward : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from table in submission.Tables
        from period in table.Schema.Periods
        let first = Property(table, period[0])
        let second = Property(table, period[1])
        from row in table.UntypedWith(period[0], period[1])
        let begins = (DateOnly?)first.GetValue(row.Record)
        let ends = (DateOnly?)second.GetValue(row.Record)
        where begins > ends
        select row.Found(
            period[1],
            $"{ends:yyyy-MM-dd}",
            $"'{table.Schema.Field(period[1]).Title}' trước '{table.Schema.Field(period[0]).Title}' ({begins:yyyy-MM-dd}).",
            $"'{table.Schema.Field(period[1]).TitleEn}' is before '{table.Schema.Field(period[0]).TitleEn}' ({begins:yyyy-MM-dd})."
        );

    private static PropertyInfo Property(ITableRows table, string field) => table.Row.GetProperty(table.Schema.Field(field).Property)!;
}
