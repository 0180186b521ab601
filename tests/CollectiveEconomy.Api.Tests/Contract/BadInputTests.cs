using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>What a caller reads who asks for what is not there.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class BadInputTests(RunningPlatform platform)
{
    // As graphql-js takes it, whose only numbers are those of JavaScript.
    [Fact]
    public async Task A_whole_number_may_be_written_with_a_point()
    {
        const string Query = "query ($year: Int) { statistics { cooperatives(by: [YEAR], where: { year: { eq: $year } }) { cellCount } } }";
        Assert.Equal(1, Count(await platform.AskAsync(Query, new { year = 2024.0m })));
        var refused = await platform.AskAsync(Query, new { year = 2024.5m });
        Assert.Equal("BAD_USER_INPUT", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());

        static int Count(JsonElement answer) =>
            answer.GetProperty("data").GetProperty("statistics").GetProperty("cooperatives").GetProperty("cellCount").GetInt32();
    }

    [Theory]
    [InlineData("{ codelist(id: \"LEGAL_FROM\") { id } }", "UNKNOWN_CODE", "the nearest codes are 'LEGAL_FORM'")]
    [InlineData(
        "{ cooperatives(where: { province: { areas: AREAS_2025, eq: \"02\" } }) { totalCount } }",
        "UNKNOWN_CODE",
        "Ha Giang (02/63) is now part of '08' (Tuyen Quang)"
    )]
    [InlineData(
        "{ cooperatives(where: { province: { areas: AREAS_2025, eq: \"Sa Đéc\" } }) { totalCount } }",
        "UNKNOWN_CODE",
        "Sa Đéc is now part of '82' (Dong Thap)"
    )]
    [InlineData("{ cooperatives(where: { province: { eq: \"Ha Noi\" } }) { totalCount } }", "UNKNOWN_CODE", "'01' (Ha Noi)")]
    [InlineData("{ cooperatives(where: { province: { eq: \"TP. Hồ Chí Minh\" } }) { totalCount } }", "UNKNOWN_CODE", "'79' (Ho Chi Minh)")]
    [InlineData("{ cooperatives(where: { province: { eq: \"Tỉnh Thừa Thiên Huế\" } }) { totalCount } }", "UNKNOWN_CODE", "'46' (Hue)")]
    [InlineData("{ cooperatives(where: { province: { eq: \"Thành phố Cần Thơ\" } }) { totalCount } }", "UNKNOWN_CODE", "'92' (Can Tho)")]
    // Both places of the tone.
    [InlineData("{ cooperatives(where: { province: { eq: \"Thanh Hoá\" } }) { totalCount } }", "UNKNOWN_CODE", "'38' (Thanh Hoa)")]
    [InlineData("{ cooperatives(where: { province: { eq: \"Thanh Hóa\" } }) { totalCount } }", "UNKNOWN_CODE", "'38' (Thanh Hoa)")]
    [InlineData(
        "{ cooperatives(where: { province: { eq: \"Hoà Bình\" } }) { totalCount } }",
        "UNKNOWN_CODE",
        "is now part of '25' (Phu Tho)"
    )]
    [InlineData(
        "{ cooperatives(where: { field: { eq: \"Nông nghệp\" } }) { totalCount } }",
        "UNKNOWN_CODE",
        "the nearest codes are 'AGRI' (Agriculture)"
    )]
    [InlineData("{ cooperative(code: \"SYN-00001\") { code } }", "NOT_FOUND", "the nearest codes are 'SYN-000009' and 'SYN-000010'")]
    [InlineData("{ cooperatives(where: { field: { eq: \"AGRY\" } }) { totalCount } }", "UNKNOWN_CODE", "'AGRI'")]
    [InlineData("{ cooperatives(where: { province: { in: [\"02\"] } }) { totalCount } }", "UNKNOWN_CODE", "PROVINCE_AREAS_2025")]
    [InlineData("{ cooperatives(where: { region: { eq: \"RRD25\", areas: AREAS_BEFORE_2025 } }) { totalCount } }", "UNKNOWN_CODE", "'RRD'")]
    [InlineData(
        "{ cooperatives(where: { province: { eq: \"15\" }, or: [{ region: { eq: \"RRD\", areas: AREAS_BEFORE_2025 } }] }) { totalCount } }",
        "AREA_SETS_MIXED",
        "the same 'areas'"
    )]
    [InlineData(
        "{ cooperatives(where: { models: { some: { cooperative: { some: { code: { eq: \"X\" } } } } } }) { totalCount } }",
        "FILTER_TOO_DEEP",
        "one level deep"
    )]
    [InlineData("{ cooperatives(first: 201) { nodes { code } } }", "PAGE_INVALID", "from 0 to 200")]
    [InlineData("{ cooperatives(first: -1) { nodes { code } } }", "PAGE_INVALID", "from 0 to 200")]
    [InlineData("{ cooperatives(first: 1, last: 1) { nodes { code } } }", "PAGE_INVALID", "one end")]
    [InlineData("{ cooperatives(after: \"nonsense\") { nodes { code } } }", "CURSOR_INVALID", "another list, order or filter")]
    [InlineData("{ cooperatives(after: \"!\") { nodes { code } } }", "CURSOR_INVALID", "another list, order or filter")]
    [InlineData("{ products(where: { code: { eq: \"ca phe\" } }) { totalCount } }", "UNKNOWN_CODE", "'KP02' (Coffee)")]
    [InlineData("{ officialFigures(where: { indicator: { eq: \"COOP_EXISTNG\" } }) { totalCount } }", "UNKNOWN_CODE", "'COOP_EXISTING'")]
    [InlineData("{ officialFigures(where: { area: { eq: \"70\" } }) { totalCount } }", "UNKNOWN_CODE", "the areas of AREAS_2025")]
    [InlineData("{ officialFigures(where: { issuer: { eq: \"VCAA\" } }) { totalCount } }", "UNKNOWN_CODE", "'VCA'")]
    [InlineData("{ models(where: { programme: { eq: \"P2018\" } }) { totalCount } }", "UNKNOWN_CODE", "'P2018_2020'")]
    [InlineData("{ node(id: \"abc\") { id } }", "NODE_ID_INVALID", "earlier answer")]
    [InlineData("{ statistics { nothing(by: [YEAR]) { cellCount } } }", "GRAPHQL_VALIDATION_FAILED", "nothing")]
    [InlineData("{ statistics { cooperatives(by: [COLOUR]) { cellCount } } }", "GRAPHQL_VALIDATION_FAILED", "COLOUR")]
    [InlineData("{ statistics { cooperatives(by: []) { cells { organisations } } } }", "BY_EMPTY", "at least one of")]
    [InlineData("{ statistics { cooperatives(by: [YEAR, YEAR]) { cellCount } } }", "BY_REPEATED", "once")]
    [InlineData("{ statistics { cooperatives(by: [REGION]) { cells { members } } } }", "STOCK_NEEDS_YEAR", "YEAR in 'by'")]
    [InlineData(
        "{ statistics { cooperatives(by: [YEAR], where: { year: { eq: 1850 } }) { cellCount } } }",
        "YEAR_OUT_OF_RANGE",
        "2016 to 2025"
    )]
    [InlineData("{ statistics { cooperatives(by: [YEAR], where: { region: { eq: \"RRD\" } }) { cellCount } } }", "UNKNOWN_CODE", "'RRD25'")]
    [InlineData("{ statistics { cooperatives(by: [PROVINCE, YEAR], areas: AREAS_BEFORE_2025) { cellCount } } }", "AREAS_NOT_HELD", "2025")]
    [InlineData(
        "{ statistics { cooperatives(by: [PROVINCE, YEAR, FIELD, LEGAL_FORM, AGE_BAND, SERVICE_TYPE], totals: true) { cellCount } } }",
        "TOO_MANY_CELLS",
        "fewer dimensions"
    )]
    [InlineData("{ statistics { cooperatives(by: [YEAR]) { cells { revenu { total } } } } }", "GRAPHQL_VALIDATION_FAILED", "'revenue'")]
    [InlineData("{ statistics { cooperatives(by: [YEAR]) { cells { profit { medain } } } } }", "GRAPHQL_VALIDATION_FAILED", "'median'")]
    [InlineData(
        "{ statistics { funding(by: [YEAR], orderBy: [{ measure: REVENUE_TOTAL }]) { cellCount } } }",
        "GRAPHQL_VALIDATION_FAILED",
        "'FundingFigure'"
    )]
    [InlineData(
        "{ statistics { cooperatives(by: [YEAR], having: [{ measure: COOPERATIVES }]) { cellCount } } }",
        "HAVING_EMPTY",
        "at least one of eq, gte, lte"
    )]
    [InlineData(
        "{ statistics { cooperatives(by: [YEAR], firstPer: { by: [FIELD], n: 1 }) { cellCount } } }",
        "FIRST_PER_NOT_IN_BY",
        "any of year"
    )]
    [InlineData("{ statistics { cooperatives(by: [YEAR], firstPer: { by: [YEAR], n: 0 }) { cellCount } } }", "FIRST_INVALID", "at least 1")]
    [InlineData("{ statistics { cooperatives(by: [YEAR], first: 0) { cellCount } } }", "FIRST_INVALID", "at least 1")]
    [InlineData("{ statistics { cooperatives(by: [YEAR], first: -5) { cellCount } } }", "FIRST_INVALID", "at least 1")]
    [InlineData("{ statistics { cooperatives(by: [YEAR], first: 10001) { cellCount } } }", "FIRST_INVALID", "maximum is 10000")]
    [InlineData("{ statistics { cooperatives(by: [YEAR], after: \"nonsense\") { cellCount } } }", "CURSOR_INVALID", "same question")]
    [InlineData("{ statistics { cooperatives(by: [YEAR], after: \"!\") { cellCount } } }", "CURSOR_INVALID", "same question")]
    [InlineData("{ statistics { outcomes(by: [YEAR]) { cellCount } } }", "DIMENSION_NEEDED", "'indicator'")]
    [InlineData(
        "{ statistics { cooperatives(by: [FIELD], orderBy: [{ measure: MEMBERS_TOTAL }]) { cellCount } } }",
        "STOCK_NEEDS_YEAR",
        "YEAR in 'by'"
    )]
    [InlineData(
        "{ statistics { models(by: [STATUS], where: { product: { eq: \"RICEE\" } }) { cellCount } } }",
        "UNKNOWN_CODE",
        "product: 'RICEE'"
    )]
    [InlineData(
        "{ cooperative(code: \"SYN-002000\") { reports { totalCount } } }",
        "ACCESS_DENIED",
        "`Cooperative.reports` needs the role MINISTRY."
    )]
    [InlineData("{ loans { totalCount } }", "ACCESS_DENIED", "`Query.loans` needs the role MINISTRY.")]
    [InlineData("{ chainLinks(first: 1) { nodes { partnerName } } }", "ACCESS_DENIED", "`ChainLink.partnerName` needs the role MINISTRY.")]
    public async Task Is_an_error_with_a_code_and_a_sentence_that_says_what_would_be_right(string query, string code, string hint)
    {
        var answer = await platform.AskAsync(query);
        var error = answer.GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(hint, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        AssertNothingPassedOffAsWhole(answer);
        var inVietnamese = (await platform.AskAsync(query, language: "vi")).GetProperty("errors")[0];
        Assert.Equal(error.GetProperty("extensions").ToString(), inVietnamese.GetProperty("extensions").ToString());
        Assert.Matches("[ăâđêôơưạảấầậắằặẹếềệịọốồộớờợụứừựỳ]", inVietnamese.GetProperty("message").GetString());
        Assert.NotEqual(error.GetProperty("message").GetString(), inVietnamese.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("{ statistics { cooperatives(by: [YAER]) { cellCount } } }", "'YAER' is not a value of CooperativesDimension", "YEAR")]
    [InlineData(
        "{ statistics { funding(by: [YEAR], orderBy: [{ measure: APROVED }]) { cellCount } } }",
        "'APROVED' is not a value of FundingFigure",
        "APPROVED"
    )]
    [InlineData(
        "{ statistics { cooperatives(by: [YEAR], having: [{ measure: REVENUE_TOTALS, gte: 1 }]) { cellCount } } }",
        "'REVENUE_TOTALS' is not a value of CooperativesFigure",
        "REVENUE_TOTAL"
    )]
    [InlineData("{ statistics { cooperatives(by: [YEAR], areas: AREAS_2024) { cellCount } } }", "'AREAS_2024' is no", "AREAS_2025")]
    public async Task A_name_that_an_enum_has_not_is_refused_with_the_nearest_that_it_has(string query, string fault, string nearest)
    {
        var told = (await platform.AskAsync(query))
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("message").GetString()!);
        var message = Assert.Single(told, message => message.Contains(fault, StringComparison.Ordinal));
        Assert.Contains(nearest, message[(message.IndexOf(';', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_is_one_in_a_variable()
    {
        var answer = await platform.AskAsync(
            "query Q($by: [CooperativesDimension!]!) { statistics { cooperatives(by: $by) { cellCount } } }",
            new { by = new[] { "YAER" } }
        );
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(
            "'YAER' is not a value of CooperativesDimension; the nearest values are YEAR",
            error.GetProperty("message").GetString()
        );
    }

    [Fact]
    public async Task An_operation_of_a_kind_that_the_schema_has_not_is_refused()
    {
        using var response = await platform.Http.PostAsJsonAsync("/graphql", new { query = "subscription { x }" });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("OPERATION_NOT_SUPPORTED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_cursor_goes_on_in_its_own_order_and_is_refused_in_another()
    {
        var cursor = Page(await platform.AskAsync("{ cooperatives(first: 1) { pageInfo { endCursor } } }"))
            .GetProperty("pageInfo")
            .GetProperty("endCursor")
            .GetString();
        const string next =
            "query Q($after: String, $by: CooperativeOrderKey!) { cooperatives(first: 1, after: $after, orderBy: [{ key: $by }]) { nodes { code } } }";
        Assert.Equal(
            "REPORTED-2",
            Page(await platform.AskAsync(next, new { after = cursor, by = "CODE" })).GetProperty("nodes")[0].GetProperty("code").GetString()
        );
        var refused = await platform.AskAsync(next, new { after = cursor, by = "NAME" });
        Assert.Equal("CURSOR_INVALID", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_cursor_that_was_changed_anywhere_is_refused()
    {
        var cursor = Page(await platform.AskAsync("{ cooperatives(first: 1) { pageInfo { endCursor } } }"))
            .GetProperty("pageInfo")
            .GetProperty("endCursor")
            .GetString()!;
        for (var place = 0; place < cursor.Length; place++)
        {
            var changed = string.Concat(cursor.AsSpan(0, place), cursor[place] == 'A' ? "Q" : "A", cursor.AsSpan(place + 1));
            var answer = await platform.AskAsync(
                "query Q($after: String) { cooperatives(first: 1, after: $after) { nodes { code } } }",
                new { after = changed }
            );
            Assert.Equal("CURSOR_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task Every_fault_of_a_question_is_told_at_once()
    {
        var answer = await platform.AskAsync(
            "{ statistics { cooperatives(by: [REGION], where: { year: { in: [1850, 2024] }, field: { eq: \"X\" } }) { cells { members } } } }"
        );
        var codes = answer
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error => error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(["STOCK_NEEDS_YEAR", "YEAR_OUT_OF_RANGE", "UNKNOWN_CODE"], codes);
    }

    private static JsonElement Page(JsonElement answer) => answer.GetProperty("data").GetProperty("cooperatives");

    private static void AssertNothingPassedOffAsWhole(JsonElement answer)
    {
        if (answer.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object)
            Assert.All(data.EnumerateObject(), field => Assert.Equal(JsonValueKind.Null, field.Value.ValueKind));
    }
}
