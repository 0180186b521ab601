using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Questions to cubes over HTTP, as anybody or with a key.</summary>
internal static class Asking
{
    /// <summary>The answer of a cube; fails when it has errors.</summary>
    /// <param name="platform">Who answers.</param>
    /// <param name="field">The field of the cube, with arguments and selection.</param>
    /// <param name="role">Whose key is sent.</param>
    public static async Task<JsonElement> CubeAsync(this RunningPlatform platform, string field, Role role = Role.Public)
    {
        var answer = await platform.AnswerAsync(field, role);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{field}\n{errors}");
        return answer.GetProperty("data").GetProperty("statistics").EnumerateObject().Single().Value;
    }

    /// <summary>The code of the only error of a question.</summary>
    public static async Task<string?> CodeAsync(this RunningPlatform platform, string field, Role role = Role.Public) =>
        Assert
            .Single((await platform.AnswerAsync(field, role)).GetProperty("errors").EnumerateArray())
            .GetProperty("extensions")
            .GetProperty("code")
            .GetString();

    public static IReadOnlyList<JsonElement> Cells(this JsonElement answer) => [.. answer.GetProperty("cells").EnumerateArray()];

    public static string?[] Notes(this JsonElement answer) =>
        [.. answer.GetProperty("notes").EnumerateArray().Select(note => note.GetProperty("code").GetString())];

    /// <summary>A number far inside of an element; null where it is null.</summary>
    public static decimal? Number(this JsonElement element, params string[] path)
    {
        var value = path.Aggregate(element, (inside, name) => inside.GetProperty(name));
        return value.ValueKind == JsonValueKind.Null ? null : value.GetDecimal();
    }

    /// <summary>A response as it is, with what errors and extensions it has.</summary>
    public static async Task<JsonElement> AnswerAsync(this RunningPlatform platform, string field, Role role)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = $"{{ statistics {{ {field} }} }}" }),
        };
        if (role != Role.Public)
            request.Headers.Add("Authorization", "Bearer " + await platform.KeyAsync(role));
        using var response = await platform.Http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<string> KeyAsync(this RunningPlatform platform, Role role)
    {
        await using var register = await platform.Services.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync();
        var made = await new AccessKeys(TimeProvider.System).CreateAsync(register, "test", role, Scopes.Parse(""), null);
        return made.Text.Reveal();
    }
}
