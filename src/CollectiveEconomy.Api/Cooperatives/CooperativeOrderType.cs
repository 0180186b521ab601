using System.Linq.Expressions;
using CollectiveEconomy.Engine.Lists;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using GraphQL.Types;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Sort keys for organisations: their own values, and figures of their annual reports.</summary>
internal sealed class CooperativeOrderType : OrderType<Cooperative>
{
    private const string Year = "year";

    public CooperativeOrderType()
        : base("CooperativeOrder", "organisations")
    {
        Field<IntGraphType>(Year)
            .Description("Calendar year of a figure of annual reports; null takes the latest report of each organisation.");
        Own("CODE", cooperative => cooperative.Code, "Code.");
        Own("NAME", cooperative => cooperative.SearchName, "Name without diacritics.");
        Own("FOUNDED", cooperative => cooperative.Founded, "Founding day; null, when not stated, sorts before every day.");
        Reported("MEMBERS", report => report.Members, "Members on 31 December of a year, persons or households.");
        Reported("WORKERS", report => report.Workers, "Regular workers on 31 December of a year, persons.");
        Reported("CHARTER_CAPITAL", report => report.CharterCapital, "Charter capital on 31 December of a year, in đồng.");
        Reported("TOTAL_ASSETS", report => report.TotalAssets, "Total assets on 31 December of a year, in đồng.");
        Reported("REVENUE", report => report.Revenue, "Revenue of a year, in đồng.", (year, down) => new RevenueOfYear(year, down));
        Reported("PROFIT_BEFORE_TAX", report => report.ProfitBeforeTax, "Profit before tax of a year, in đồng.");
        Reported("AVERAGE_WORKER_INCOME", report => report.AverageWorkerIncome, "Average income of a regular worker over a year, in đồng.");
    }

    /// <inheritdoc/>
    protected override string NameOf(string key, IDictionary<string, object?> given) =>
        YearOf(given) is { } year ? FormattableString.Invariant($"{key} {year}") : key;

    private void Own<TKey>(string name, Expression<Func<Cooperative, TKey>> property, string description)
    {
        var key = new SortKey<Cooperative, TKey>(property);
        Computed(
            name,
            (given, _) =>
                YearOf(given) is null
                    ? key
                    : throw new PageInvalid(
                        new(
                            "'year' đi với khóa sắp xếp có trong báo cáo năm; hãy bỏ 'year' ở các khóa khác.",
                            "'year' goes with keys that annual reports state; leave it out of the others."
                        )
                    ),
            description
        );
    }

    private void Reported(
        string name,
        Expression<Func<AnnualReport, long?>> figure,
        string description,
        Func<int, bool, IOrderedParts<Cooperative>>? parts = null
    ) =>
        Computed(
                name,
                (given, descending) => ReportedFigure.Of(figure, YearOf(given), descending, parts),
                $"{description} Nulls sort last."
            )
            .RequiresRole(Role.Ministry);

    private static int? YearOf(IDictionary<string, object?> given) => given.TryGetValue(Year, out var year) ? (int?)year : null;
}
