using System.Security.Cryptography;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Engine.Operations.Persisted;
using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Persisted;

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

    [Fact]
    public async Task A_folder_adds_documents_and_they_can_be_the_only_ones()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "greet.graphql"), "query($name:String){hello(name:$name)}");
        using var host = SampleHost.Configured(("Operations:Folder", folder.Path), ("Operations:Only", "true"));
        var id = "sha256:" + DocumentHash.Of("query($name:String){hello(name:$name)}");

        var named = await host.Get($"documentId={id}&variables={{\"name\":\"An\"}}");
        var sent = await host.Query("query($name:String){hello(name:$name)}");
        var other = await host.Query("{hello}");

        Assert.Equal("Xin chào, An!", named.Data.GetProperty("hello").GetString());
        Assert.Equal(200, sent.Status);
        Assert.Equal((403, "PERSISTED_ONLY"), (other.Status, other.Code));
    }

    [Fact]
    public async Task An_operation_that_is_none_stops_the_start_and_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "broken.graphql");
        await File.WriteAllTextAsync(file, "query {");
        var refused = Assert.Throws<StartRefused>(() => SampleHost.Configured(("Operations:Folder", folder.Path)));
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }
}
