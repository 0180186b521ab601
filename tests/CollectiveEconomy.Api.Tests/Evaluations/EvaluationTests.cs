using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Evaluations;

/// <summary>Evaluations over HTTP: what is refused, what a role adds, how a result is cited and its specification registered.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class EvaluationTests(RunningPlatform platform)
{
    private const string Effects = "differenceInDifferences(outcome: REVENUE, scale: LOGARITHM";

    [Theory]
    [InlineData(
        "beforeAfter(outcome: REVENUE, where: { grade: { eq: \"TOT\" } }) { unit }",
        "EVALUATION_FILTER",
        "'grade' changes over time"
    )]
    [InlineData(
        "beforeAfter(outcome: REVENUE, where: { everSupported: { eq: true } }) { unit }",
        "EVALUATION_FILTER",
        "choose them by 'cohort'"
    )]
    [InlineData("survival(where: { status: { eq: \"CLOSED\" } }) { groups { models } }", "EVALUATION_FILTER", "Filter on programme")]
    [InlineData("survival(limit: 0) { groups { models } }", "EVALUATION_METHOD", "1 to 10950")]
    [InlineData("beforeAfter(outcome: REVENUE, firstEvent: -30) { unit }", "EVALUATION_METHOD", "'firstEvent' is -30")]
    [InlineData("beforeAfter(outcome: REVENUE, firstEvent: 2, lastEvent: 1) { unit }", "EVALUATION_METHOD", "'lastEvent' is 1")]
    [InlineData(Effects + ", anticipation: 9) { unit }", "EVALUATION_METHOD", "'anticipation' is 9; here it must be 0 to 3")]
    [InlineData(Effects + ", draws: 5) { unit }", "EVALUATION_METHOD", "199 to 1999")]
    [InlineData(Effects + ", balancedTo: 40) { unit }", "EVALUATION_METHOD", "'balancedTo' is 40")]
    [InlineData(Effects + ", covariates: [GRADE]) { unit }", "ACCESS_DENIED", "'GRADE' derives from confidential values")]
    [InlineData(Effects + ", where: { province: { eq: \"01\" } }) { unit }", "EVALUATION_NO_ESTIMATE", "fewer than 10 supported")]
    [InlineData(Effects + ", where: { province: { eq: \"99\" } }) { unit }", "UNKNOWN_CODE", "99")]
    [InlineData(Effects + ", where: { year: { gte: 2025 } }) { unit }", "EVALUATION_NO_ESTIMATE", "before and after support")]
    [InlineData("targetAttainment(indicator: \"REVENU\") { years { models } }", "UNKNOWN_CODE", "REVENUE")]
    [InlineData(Effects + ", cohortYears: [2021]) { unit }", "ACCESS_DENIED", "choose one of the cohorts by 'cohort'")]
    [InlineData("transitions(cohortYears: [2021]) { status }", "ACCESS_DENIED", "RESEARCHER")]
    [InlineData("beforeAfter(outcome: REVENUE, cohortYears: [2021]) { unit }", "ACCESS_DENIED", "RESEARCHER")]
    [InlineData(Effects + ") { diagnostics { leaveOneOut { at } } }", "ACCESS_DENIED", "RESEARCHER")]
    [InlineData(Effects + ") { diagnostics { twoWayParts { weight } } }", "ACCESS_DENIED", "RESEARCHER")]
    [InlineData(Effects + ") { diagnostics { flows { period } } }", "ACCESS_DENIED", "RESEARCHER")]
    public async Task What_does_not_fit_is_refused_with_what_would(string field, string code, string sentence)
    {
        var error = Assert.Single((await AskAsync(field)).GetProperty("errors").EnumerateArray());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(sentence, error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_that_is_no_number_of_an_organisation_is_refused_with_the_nearest_that_is()
    {
        var errors = (await AskAsync("beforeAfter(outcome: REVENU) { unit }")).GetProperty("errors").EnumerateArray();
        Assert.Contains(
            errors,
            error => error.GetProperty("message").GetString()!.Contains("the nearest values are REVENUE", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_document_may_not_ask_for_more_estimates_than_a_request_may_take()
    {
        var many = string.Join(' ', Enumerable.Range(0, 11).Select(seed => $"e{seed}: {Effects}, seed: {seed}) {{ unit }}"));
        var error = (await AskAsync(many)).GetProperty("errors")[0];
        Assert.Equal("COST_LIMIT", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_known_effect_of_the_synthetic_register_is_recovered()
    {
        const string Selection = ", covariates: [REGION]) { simple { overall { lower upper } } dynamic { effects { at lower upper } } }";
        var key = await platform.KeyAsync(Role.Researcher);
        var answer = Field(await AskAsync(Effects + Selection, key));
        // 12 % from the second year of support on, a third of it in the first year and two thirds in the next.
        foreach (var (at, share) in new[] { (0, 1 / 3d), (1, 2 / 3d), (2, 1), (3, 1), (4, 1) })
        {
            var effect = answer
                .GetProperty("dynamic")
                .GetProperty("effects")
                .EnumerateArray()
                .Single(one => one.GetProperty("at").GetInt32() == at);
            Assert.InRange(Math.Log(1 + (0.12 * share)), effect.GetProperty("lower").GetDouble(), effect.GetProperty("upper").GetDouble());
        }
    }

    [Fact]
    public async Task A_role_may_name_the_years_in_which_support_began()
    {
        var key = await platform.KeyAsync(Role.Researcher);
        var answer = Field(await AskAsync(Effects + ", cohortYears: [2021, 2019]) { groupTime { cohort } dropped { reason } }", key));
        Assert.Equal(
            [2019, 2021],
            answer.GetProperty("groupTime").EnumerateArray().Select(effect => effect.GetProperty("cohort").GetInt32()).Distinct().Order()
        );
        Assert.Contains(answer.GetProperty("dropped").EnumerateArray(), one => one.GetProperty("reason").GetString() == "OTHER_COHORT");
    }

    [Fact]
    public async Task A_citation_gives_the_result_again_byte_for_byte()
    {
        var citation = Field(await AskAsync("survival(by: PROGRAMME) { citation(language: EN) { text url hash } }"))
            .GetProperty("citation");
        var url = citation.GetProperty("url").GetString()!;
        var first = await platform.Http.GetByteArrayAsync(url);
        var second = await platform.Http.GetByteArrayAsync(url);
        Assert.Equal(first, second);
        Assert.Equal(citation.GetProperty("hash").GetString(), "sha256:" + Convert.ToHexStringLower(SHA256.HashData(first)));
        Assert.EndsWith(url, citation.GetProperty("text").GetString(), StringComparison.Ordinal);
        var cited = JsonDocument.Parse(first).RootElement;
        Assert.Equal(
            ("PROTECTED", "survival"),
            (cited.GetProperty("access").GetString(), cited.GetProperty("specification").GetProperty("kind").GetString())
        );
    }

    [Fact]
    public async Task Effects_are_cited_with_all_their_diagnostics()
    {
        var url = Field(await AskAsync(Effects + ", draws: 199) { citation { url } }"))
            .GetProperty("citation")
            .GetProperty("url")
            .GetString()!;
        var result = JsonDocument.Parse(await platform.Http.GetByteArrayAsync(url)).RootElement.GetProperty("result");
        Assert.Equal(JsonValueKind.Object, result.GetProperty("diagnostics").GetProperty("twoWay").ValueKind);
        // No weights by cohort for the public.
        Assert.Equal(JsonValueKind.Null, result.GetProperty("diagnostics").GetProperty("twoWayParts").ValueKind);
        Assert.Equal(JsonValueKind.Null, result.GetProperty("diagnostics").GetProperty("leaveOneOut").ValueKind);
    }

    [Fact]
    public async Task A_citation_of_exact_figures_needs_a_role_and_one_that_was_altered_is_none()
    {
        var key = await platform.KeyAsync(Role.Researcher);
        var url = Field(await AskAsync("transitions { citation { url } }", key)).GetProperty("citation").GetProperty("url").GetString()!;
        Assert.Equal(HttpStatusCode.Forbidden, (await platform.Http.GetAsync(url)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await platform.Http.GetAsync(url[..^4])).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await platform.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_specification_is_registered_once_and_readers_see_when()
    {
        const string Field = "transitions(firstEvent: -2, lastEvent: 3) { specification { hash registeredOn } }";
        var before = EvaluationTests.Field(await AskAsync(Field)).GetProperty("specification");
        Assert.Equal(JsonValueKind.Null, before.GetProperty("registeredOn").ValueKind);
        var hash = before.GetProperty("hash").GetString();
        var mutation = $"mutation {{ registerSpecification(hash: \"{hash}\") {{ hash registeredOn keyId }} }}";

        Assert.Contains("ACCESS_DENIED", (await platform.AskAsync(mutation)).ToString(), StringComparison.Ordinal);
        var (one, other) = (await platform.KeyAsync(Role.Researcher), await platform.KeyAsync(Role.Researcher));
        var registered = (await platform.AskAsync(mutation, key: one)).GetProperty("data").GetProperty("registerSpecification");
        var again = (await platform.AskAsync(mutation, key: other)).GetProperty("data").GetProperty("registerSpecification");

        Assert.Equal(registered.ToString(), again.ToString());
        Assert.Equal(
            registered.GetProperty("registeredOn").GetString(),
            EvaluationTests.Field(await AskAsync(Field)).GetProperty("specification").GetProperty("registeredOn").GetString()
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("ABCDEF")]
    public async Task A_checksum_that_is_none_is_not_registered(string hash)
    {
        var key = await platform.KeyAsync(Role.Researcher);
        var answer = await platform.AskAsync($"mutation {{ registerSpecification(hash: \"{hash}\") {{ hash }} }}", key: key);
        Assert.Equal("BAD_USER_INPUT", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_public_is_shown_rounded_counts_and_a_curve_in_steps_of_three()
    {
        var answer = await AskAsync(
            "transitions { organisations transitions { organisations } } survival { groups { ended curve { ended } } } few: survival(where: { durationClass: { in: [\"13_24\"] } }) { groups { status curve { ended } } }"
        );
        var evaluation = answer.GetProperty("data").GetProperty("evaluation");
        var transitions = evaluation.GetProperty("transitions");
        Assert.All(
            transitions.GetProperty("transitions").EnumerateArray().Append(transitions),
            count => Assert.Equal(0, count.GetProperty("organisations").GetInt64() % 3)
        );
        Assert.Equal("Q", evaluation.GetProperty("few").GetProperty("groups")[0].GetProperty("status").GetString());
        Assert.Empty(evaluation.GetProperty("few").GetProperty("groups")[0].GetProperty("curve").EnumerateArray());
        var group = evaluation.GetProperty("survival").GetProperty("groups")[0];
        Assert.All(group.GetProperty("curve").EnumerateArray(), step => Assert.True(step.GetProperty("ended").GetInt32() >= 3));
    }

    private Task<JsonElement> AskAsync(string field, string? key = null) =>
        platform.AskAsync($"{{ evaluation {{ {field} }} }}", key: key, language: "en");

    private static JsonElement Field(JsonElement answer)
    {
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data").GetProperty("evaluation").EnumerateObject().Single().Value;
    }
}
