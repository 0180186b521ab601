using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Storage;

namespace CollectiveEconomy.Engine.Tests.Operations.Persisted;

public sealed class StoredDocumentsTests
{
    [Fact]
    public async Task A_folder_adds_documents_and_they_can_be_the_only_ones()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Place("greet.graphql"), "query($name:String){hello(name:$name)}");
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
        var file = folder.Place("broken.graphql");
        await File.WriteAllTextAsync(file, "query {");
        var refused = Assert.Throws<StartRefused>(() => SampleHost.Configured(("Operations:Folder", folder.Path)));
        Assert.Contains(file, refused.Message, StringComparison.Ordinal);
    }
}
