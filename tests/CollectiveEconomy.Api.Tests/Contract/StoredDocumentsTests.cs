using System.Security.Cryptography;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Operations.Persisted;
using CollectiveEconomy.Statistics.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Contract;

[Collection(nameof(RunningPlatform))]
public sealed class StoredDocumentsTests(RunningPlatform platform)
{
    public static TheoryData<string> Operations => [.. ContractOperation.Names];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_of_the_contract_is_known_by_its_sha256sum(string name)
    {
        var hash = Convert.ToHexStringLower(
            SHA256.HashData(await File.ReadAllBytesAsync(Repository.PathOf("schema", "operations", name + ".graphql")))
        );
        var role = ContractOperation.Read(name).Role;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?documentId=sha256:{hash}&variables={{}}");
        if (role != Role.Public)
            request.Headers.Add("Authorization", "Bearer " + await platform.KeyAsync(role));
        using var response = await platform.Http.SendAsync(request);

        Assert.Equal(200, (int)response.StatusCode);
        Assert.StartsWith("""{"data":{""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(role == Role.Public, response.Headers.ETag is not null);
    }

    [Fact]
    public void Nothing_else_is_known() =>
        Assert.Equal(Operations.Count, platform.Services.GetRequiredService<StoredDocuments>().Hashes.Count);
}
