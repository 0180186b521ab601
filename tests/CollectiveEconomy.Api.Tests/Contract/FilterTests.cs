using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Entity = CollectiveEconomy.Statistics.Cooperatives.Cooperative;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>What filters keep, counted by the API and by LINQ over all rows in memory.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class FilterTests(RunningPlatform platform)
{
    private readonly RegisterContext _register = platform
        .Services.GetRequiredService<IDbContextFactory<RegisterContext>>()
        .CreateDbContext();

    [Fact]
    public Task A_name_is_found_without_diacritics_and_in_either_spelling() =>
        AssertKeepsAsync("{ name: { contains: \"HÒA\" } }", row => row.SearchName.Contains("hoa", StringComparison.Ordinal));

    [Fact]
    public Task All_that_is_given_must_hold() =>
        AssertKeepsAsync(
            "{ field: { eq: \"AGRI\" }, foundedYear: { gte: 2016, lte: 2018 } }",
            row => row.Field == "AGRI" && row.Founded?.Year is >= 2016 and <= 2018
        );

    [Fact]
    public Task One_of_several_filters_is_enough_with_or_and_none_of_an_empty_list_is() =>
        AssertKeepsAsync(
            "{ or: [{ legalForm: { eq: \"UNION\" } }, { field: { eq: \"ENV\" } }, { or: [] }] }",
            row => row.LegalForm == "UNION" || row.Field == "ENV"
        );

    [Fact]
    public Task What_is_not_known_fulfils_nothing_but_the_opposite_of_a_filter() =>
        AssertKeepsAsync("{ not: { field: { notIn: [\"AGRI\"] } } }", row => row.Field is null or "AGRI");

    [Fact]
    public Task Filters_nest() =>
        AssertKeepsAsync(
            "{ and: [{ not: { legalForm: { in: [\"GROUP\"] } } }, { or: [{ field: { eq: \"TRP\" } }, { dissolved: { gte: \"2020-01-01\" } }] }] }",
            row => row.LegalForm != "GROUP" && (row.Field == "TRP" || row.Dissolved >= new DateOnly(2020, 1, 1))
        );

    [Fact]
    public Task An_area_is_meant_in_its_own_set() =>
        AssertKeepsAsync("{ province: { eq: \"15\", areas: AREAS_BEFORE_2025 } }", row => row.FormerProvinceId == 6315);

    [Fact]
    public async Task Filters_that_differ_in_values_alone_each_keep_their_own()
    {
        foreach (var field in new[] { "AGRI", "TRP", "ENV" })
        foreach (var year in new[] { 2015, 2018 })
            await AssertKeepsAsync(
                $"{{ field: {{ eq: \"{field}\" }}, foundedYear: {{ gte: {year} }} }}",
                row => row.Field == field && row.Founded?.Year >= year
            );
    }

    [Fact]
    public Task A_filter_may_hold_more_values_than_a_compiled_query() =>
        AssertKeepsAsync(
            $"{{ or: [{string.Join(", ", Enumerable.Range(2000, 20).Select(year => $"{{ foundedYear: {{ eq: {year} }} }}"))}] }}",
            row => row.Founded?.Year is >= 2000 and < 2020
        );

    [Fact]
    public async Task A_code_is_known_as_soon_as_the_register_holds_it()
    {
        const string Query = "{ models(where: { supportUnit: { eq: \"VCA_NEW\" } }) { totalCount } }";
        Assert.Contains("UNKNOWN_CODE", (await platform.AskAsync(Query)).ToString(), StringComparison.Ordinal);

        var unit = _register.SupportUnits.First() with { Code = "VCA_NEW" };
        _register.Add(unit);
        await _register.SaveChangesAsync();
        try
        {
            var models = (await platform.AskAsync(Query)).GetProperty("data").GetProperty("models");
            Assert.Equal(0, models.GetProperty("totalCount").GetInt32());
        }
        finally
        {
            _register.Remove(unit);
            await _register.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Rows_are_kept_by_what_holds_of_their_relations()
    {
        var supported = await _register
            .Models.Where(model => model.ProgrammeCode == "P2018_2020" && model.StartYear == 2019)
            .Select(model => model.CooperativeId)
            .ToListAsync();
        await AssertKeepsAsync(
            "{ models: { some: { programme: { eq: \"P2018_2020\" }, startYear: { eq: 2019 } } } }",
            row => supported.Contains(row.Id)
        );
        var ever = await _register.Models.Select(model => model.CooperativeId).ToListAsync();
        await AssertKeepsAsync("{ models: { none: {} }, field: { eq: \"CON\" } }", row => !ever.Contains(row.Id) && row.Field == "CON");
    }

    private async Task AssertKeepsAsync(string where, Func<Entity, bool> oracle)
    {
        var answer = await platform.AskAsync($"{{ cooperatives(where: {where}, first: 200) {{ totalCount nodes {{ code }} }} }}");
        var found = answer.GetProperty("data").GetProperty("cooperatives");
        var expected = (await _register.Cooperatives.ToListAsync())
            .Where(oracle)
            .Select(row => row.Code)
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.True(expected.Count > 0, "The filter should keep something, or the test shows nothing.");
        Assert.Equal(expected.Count, found.GetProperty("totalCount").GetInt32());
        Assert.Equal(expected.Take(200), found.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()));
    }
}
