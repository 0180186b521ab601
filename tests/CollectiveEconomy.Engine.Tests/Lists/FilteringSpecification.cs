using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Tests.Lists;

/// <summary>
/// Filters of a list, on a database: every type of value and every comparison, nulls, relations, and their combinations. The expected rows are
/// those that a condition written out in C# holds of.
/// </summary>
public abstract class FilteringSpecification(ListRegister lists)
{
    private static readonly ReportFilterType Reports = new();
    private static readonly OrganisationFilterType Organisations = new();
    private static readonly Dictionary<string, (object Given, Func<AnnualReport, bool> Holds)> OfReports = new()
    {
        ["a whole number"] = (Is("year", "eq", 2023), row => row.Year == 2023),
        ["whole numbers of a list"] = (Is("year", "in", List(2022, 2024)), row => row.Year is 2022 or 2024),
        ["no whole number of a list"] = (Is("year", "notIn", List(2022, 2024)), row => row.Year == 2023),
        ["whole numbers from one on"] = (Is("year", "gte", 2023), row => row.Year >= 2023),
        ["whole numbers up to one"] = (Is("year", "lte", 2023), row => row.Year <= 2023),
        ["whole numbers between two"] = (Is("year", ("gte", 2023), ("lte", 2023)), row => row.Year == 2023),
        ["an empty list holds nothing"] = (Is("year", "in", List()), _ => false),
        ["nothing is in an empty list"] = (Is("year", "notIn", List()), _ => true),
        ["a whole number that can be null"] = (Is("members", "eq", 3), row => row.Members == 3),
        ["null is in no list"] = (Is("members", "in", List(1, 2)), row => row.Members is 1 or 2),
        ["null is left out of what excludes a list"] = (Is("members", "notIn", List(1, 2)), row => row.Members is not (null or 1 or 2)),
        ["null is not small"] = (Is("members", "lte", 100), row => row.Members is not null),
        ["zero is not null"] = (Is("revenue", "eq", 0L), row => row.Revenue == 0),
        ["a negative amount"] = (Is("revenue", "lte", -1L), row => row.Revenue < 0),
        ["a very large amount"] = (Is("revenue", "gte", 9_000_000_000_000_000L), row => row.Revenue >= 9_000_000_000_000_000),
        ["a decimal"] = (Is("score", "eq", 4.25m), row => row.Score == 4.25m),
        ["decimals between two"] = (Is("score", ("gte", 1.5m), ("lte", 5.25m)), row => row.Score is >= 1.5m and <= 5.25m),
        ["a flag"] = (Is("isChainLinked", "eq", true), row => row.IsChainLinked == true),
        ["a flag that is off"] = (Is("isChainLinked", "eq", false), row => row.IsChainLinked == false),
        ["a member"] = (Is("status", "eq", ObservationStatus.P), row => row.Status == ObservationStatus.P),
        ["no member of a list"] = (Is("status", "notIn", List(ObservationStatus.P)), row => row.Status != ObservationStatus.P),
        ["a code"] = (Is("grade", "eq", "GOOD"), row => row.Grade == "GOOD"),
        ["codes of a list"] = (Is("grade", "in", List("GOOD", "POOR")), row => row.Grade is "GOOD" or "POOR"),
        ["no code of a list"] = (Is("grade", "notIn", List("GOOD")), row => row.Grade == "FAIR"),
        ["two fields"] = (All(Is("year", "eq", 2024), Is("members", "gte", 4)), row => row.Year == 2024 && row.Members >= 4),
        ["one of two"] = (Joined("or", Is("year", "eq", 2022), Is("members", "eq", 5)), row => row.Year == 2022 || row.Members == 5),
        ["one of none"] = (Joined("or"), _ => false),
        ["all of none"] = (Joined("and"), _ => true),
        ["not"] = (Not(Is("year", "eq", 2022)), row => row.Year != 2022),
        ["not of what is null"] = (Not(Is("members", "eq", 3)), row => row.Members != 3),
        ["not of one of two"] = (
            Not(Joined("or", Is("year", "eq", 2022), Is("grade", "eq", "GOOD"))),
            row => row.Year != 2022 && row.Grade != "GOOD"
        ),
        ["a relation"] = (Related("cooperative", "some", Is("field", "eq", "AGRI")), row => OrganisationOf(row).Field == "AGRI"),
        ["no relation"] = (Related("cooperative", "none", Is("field", "eq", "AGRI")), row => OrganisationOf(row).Field != "AGRI"),
        ["a relation and a field"] = (
            All(Related("cooperative", "some", Is("founded", "gte", new DateOnly(2001, 1, 1))), Is("year", "eq", 2023)),
            row => OrganisationOf(row).Founded >= new DateOnly(2001, 1, 1) && row.Year == 2023
        ),
    };

    private static readonly Dictionary<string, (object Given, Func<Cooperative, bool> Holds)> OfOrganisations = new()
    {
        ["a text, whatever its case and diacritics"] = (
            Is("name", "eq", "HOP TAC XA AN BINH"),
            row => NameIs(row, name => name == "hop tac xa an binh")
        ),
        ["a part of a text"] = (
            Is("name", "contains", "thap"),
            row => NameIs(row, name => name.Contains("thap", StringComparison.Ordinal))
        ),
        ["the beginning of a text"] = (
            Is("name", "startsWith", "Đồng"),
            row => NameIs(row, name => name.StartsWith("dong", StringComparison.Ordinal))
        ),
        ["a part of a text in another spelling"] = (
            Is("name", "contains", "HTX An Bình"),
            row => NameIs(row, name => name == "hop tac xa an binh")
        ),
        ["a text in another spelling among others"] = (
            Is("name", "in", List("z", "HTX an binh")),
            row => NameIs(row, name => name is "z" or "hop tac xa an binh")
        ),
        ["texts of a list"] = (Is("name", "in", List("z", "ƯƠM MẦM")), row => NameIs(row, name => name is "z" or "uom mam")),
        ["a wildcard is a character"] = (Is("name", "contains", "%"), _ => false),
        ["an underscore is a character"] = (Is("name", "startsWith", "_"), _ => false),
        ["a day"] = (Is("founded", "eq", new DateOnly(2001, 1, 2)), row => row.Founded == new DateOnly(2001, 1, 2)),
        ["days up to one"] = (Is("founded", "lte", new DateOnly(2001, 1, 1)), row => row.Founded <= new DateOnly(2001, 1, 1)),
        ["a text that can be null"] = (Is("field", "notIn", List("TRADE")), row => row.Field is not null),
        ["many related rows, one of them"] = (
            Related("reports", "some", Is("members", "gte", 6)),
            row => ReportsOf(row).Any(report => report.Members >= 6)
        ),
        ["many related rows, none of them"] = (
            Related("reports", "none", Is("members", "gte", 6)),
            row => !ReportsOf(row).Any(report => report.Members >= 6)
        ),
        ["some and none of one relation"] = (
            new Dictionary<string, object?>
            {
                ["reports"] = new Relation<AnnualReport>(Reported(Is("year", "eq", 2024)), Reported(Is("revenue", "lte", -1L))),
            },
            row => !ReportsOf(row).Any(report => report.Revenue < 0)
        ),
    };

    public static TheoryData<string> ReportFilters => [.. OfReports.Keys];

    public static TheoryData<string> OrganisationFilters => [.. OfOrganisations.Keys];

    public virtual async Task A_filter_of_reports_holds_of_the_rows_that_it_describes(string filter)
    {
        var (given, holds) = OfReports[filter];
        await using var register = lists.Store.CreateDbContext();
        var found = await (await register.MatchingAsync(Reported(given), default)).Select(row => row.Id).Order().ToListAsync();

        Assert.Equal(ListRegister.Reports.Where(holds).Select(row => row.Id).Order(), found);
    }

    public virtual async Task A_filter_of_organisations_holds_of_the_rows_that_it_describes(string filter)
    {
        var (given, holds) = OfOrganisations[filter];
        var parsed = (Filter<Cooperative>)Organisations.ParseDictionary((IDictionary<string, object?>)given);
        await using var register = lists.Store.CreateDbContext();
        var found = await (await register.MatchingAsync(parsed, default)).Select(row => row.Id).Order().ToListAsync();

        Assert.Equal(ListRegister.Cooperatives.Where(holds).Select(row => row.Id).Order(), found);
    }

    public virtual async Task A_code_that_no_list_has_is_refused_wherever_it_is_given(string place)
    {
        var wrong = Is("grade", "in", List("GOOD", "GREAT"));
        object given = place switch
        {
            "not" => Not(wrong),
            "or" => Joined("or", Is("year", "eq", 2022), wrong),
            "and" => Joined("and", Joined("or", wrong)),
            _ => wrong,
        };
        await using var register = lists.Store.CreateDbContext();

        var refused = await Assert.ThrowsAsync<CodeUnknown>(async () => await register.MatchingAsync(Reported(given), default));
        Assert.Contains("'GREAT'", refused.Message, StringComparison.Ordinal);
    }

    public virtual async Task A_relation_of_a_relation_is_refused(string _)
    {
        var inner =
            (Filter<Cooperative>)
                Organisations.ParseDictionary((IDictionary<string, object?>)Related("reports", "some", Is("year", "eq", 2022)));
        var nested = new Dictionary<string, object?> { ["cooperative"] = new Relation<Cooperative>(inner, null) };
        await using var register = lists.Store.CreateDbContext();

        await Assert.ThrowsAsync<FilterTooDeep>(async () => await register.MatchingAsync(Reported(nested), default));
    }

    private static Filter<AnnualReport> Reported(object given) =>
        (Filter<AnnualReport>)Reports.ParseDictionary((IDictionary<string, object?>)given);

    private static Dictionary<string, object?> Is(string field, string comparison, object? value) => Is(field, (comparison, value));

    private static Dictionary<string, object?> Is(string field, params (string Comparison, object? Value)[] comparisons) =>
        new() { [field] = comparisons.ToDictionary(one => one.Comparison, one => one.Value) };

    private static Dictionary<string, object?> All(params object[] filters) =>
        filters.SelectMany(filter => (IDictionary<string, object?>)filter).ToDictionary();

    private static Dictionary<string, object?> Joined(string how, params object[] filters) =>
        new() { [how] = filters.Select(Reported).Cast<object>().ToList() };

    private static Dictionary<string, object?> Not(object filter) => new() { ["not"] = Reported(filter) };

    private static Dictionary<string, object?> Related(string field, string how, object filter)
    {
        var given = (IDictionary<string, object?>)filter;
        return new()
        {
            [field] =
                field == "reports"
                    ? new Relation<AnnualReport>(how == "some" ? Reported(given) : null, how == "none" ? Reported(given) : null)
                    : Of((Filter<Cooperative>)Organisations.ParseDictionary(given), how),
        };
    }

    private static Relation<Cooperative> Of(Filter<Cooperative> filter, string how) =>
        new(how == "some" ? filter : null, how == "none" ? filter : null);

    private static List<object?> List(params object?[] values) => [.. values];

    private static Cooperative OrganisationOf(AnnualReport report) =>
        ListRegister.Cooperatives.Single(one => one.Id == report.CooperativeId);

    private static IEnumerable<AnnualReport> ReportsOf(Cooperative cooperative) =>
        ListRegister.Reports.Where(report => report.CooperativeId == cooperative.Id);

    private static bool NameIs(Cooperative row, Func<string, bool> holds) => holds(SearchForm.Of(row.Name));
}

public sealed class SqliteFilteringTests(SqliteListRegister lists) : FilteringSpecification(lists), IClassFixture<SqliteListRegister>
{
    [Theory, MemberData(nameof(ReportFilters))]
    public override Task A_filter_of_reports_holds_of_the_rows_that_it_describes(string filter) =>
        base.A_filter_of_reports_holds_of_the_rows_that_it_describes(filter);

    [Theory, MemberData(nameof(OrganisationFilters))]
    public override Task A_filter_of_organisations_holds_of_the_rows_that_it_describes(string filter) =>
        base.A_filter_of_organisations_holds_of_the_rows_that_it_describes(filter);

    [Theory, InlineData("at the top"), InlineData("not"), InlineData("or"), InlineData("and")]
    public override Task A_code_that_no_list_has_is_refused_wherever_it_is_given(string place) =>
        base.A_code_that_no_list_has_is_refused_wherever_it_is_given(place);

    [Theory, InlineData("one level deep")]
    public override Task A_relation_of_a_relation_is_refused(string _) => base.A_relation_of_a_relation_is_refused(_);
}

public sealed class SqlServerFilteringTests(SqlServerListRegister lists)
    : FilteringSpecification(lists),
        IClassFixture<SqlServerListRegister>
{
    [SqlServerTheory, MemberData(nameof(ReportFilters))]
    public override Task A_filter_of_reports_holds_of_the_rows_that_it_describes(string filter) =>
        base.A_filter_of_reports_holds_of_the_rows_that_it_describes(filter);

    [SqlServerTheory, MemberData(nameof(OrganisationFilters))]
    public override Task A_filter_of_organisations_holds_of_the_rows_that_it_describes(string filter) =>
        base.A_filter_of_organisations_holds_of_the_rows_that_it_describes(filter);

    [SqlServerTheory, InlineData("at the top"), InlineData("not"), InlineData("or"), InlineData("and")]
    public override Task A_code_that_no_list_has_is_refused_wherever_it_is_given(string place) =>
        base.A_code_that_no_list_has_is_refused_wherever_it_is_given(place);

    [SqlServerTheory, InlineData("one level deep")]
    public override Task A_relation_of_a_relation_is_refused(string _) => base.A_relation_of_a_relation_is_refused(_);
}
