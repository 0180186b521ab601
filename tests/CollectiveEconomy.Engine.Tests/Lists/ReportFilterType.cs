using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Engine.Tests.Lists;

/// <summary>A filter on each kind of value.</summary>
internal sealed class ReportFilterType : FilterType<AnnualReport>
{
    public ReportFilterType()
        : base("ReportFilter", "reports")
    {
        Value<IntFilterType, int>("year", row => row.Year, "A whole number.");
        Value<IntFilterType, int?>("members", row => row.Members, "A whole number that can be null.");
        Value<LongFilterType, long?>("revenue", row => row.Revenue, "An amount that can be null.");
        Value<DecimalFilterType, decimal?>("score", row => row.Score, "A decimal that can be null.");
        Value<FlagFilterType, bool?>("isChainLinked", row => row.IsChainLinked, "A flag that can be null.");
        Value<ChoiceFilterType<ObservationStatus>, ObservationStatus>("status", row => row.Status, "An enumeration.");
        Code(
            "grade",
            row => row.Grade,
            new PermittedCodes(LocalizedText.Same("GRADE"), ["GOOD", "FAIR", "POOR"]),
            "A code that can be null"
        );
        Related<Cooperative, OrganisationFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, row) => cooperative.Id == row.CooperativeId,
            "The organisation."
        );
    }
}

/// <summary>A filter on the rows to which reports belong.</summary>
internal sealed class OrganisationFilterType : FilterType<Cooperative>
{
    public OrganisationFilterType()
        : base("OrganisationFilter", "organisations")
    {
        Text("name", row => row.SearchName, "A text in its search form.", OrganisationNames.Spellings);
        Value<DateFilterType, DateOnly?>("founded", row => row.Founded, "A day that can be null.");
        Value<CodeFilterType, string?>("field", row => row.Field, "A text that can be null.");
        Related<AnnualReport, ReportFilterType>(
            "reports",
            register => register.AnnualReports,
            (report, row) => report.CooperativeId == row.Id,
            "The reports."
        );
    }
}
