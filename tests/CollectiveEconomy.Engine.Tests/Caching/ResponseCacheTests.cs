using CollectiveEconomy.Engine.Tests.Sample;

namespace CollectiveEconomy.Engine.Tests.Caching;

public sealed class ResponseCacheTests : IDisposable
{
    private readonly CachingHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task An_answer_is_made_once_and_then_given_byte_by_byte()
    {
        var first = await _host.Get("{counted}");
        var second = await _host.Get("{counted}");

        Assert.Equal(1, _host.Count);
        Assert.Equal(
            (200, first.Body, first.Tag, "application/graphql-response+json"),
            (second.Status, second.Body, second.Tag, second.Media)
        );
        Assert.Contains("\"cost\"", second.Body, StringComparison.Ordinal);
        Assert.Equal("public, max-age=300", second.CacheControl);
        Assert.Equal("Authorization, Accept, Accept-Language, Accept-Encoding", string.Join(", ", second.Headers!.Vary));
    }

    [Fact]
    public async Task Who_has_the_answer_is_told_so_without_execution()
    {
        var tag = (await _host.Get("{counted}")).Tag!;
        using var restarted = new CachingHost();
        var again = await restarted.Get("{counted}", ("If-None-Match", $"\"other\", W/{tag}"));

        Assert.Equal((304, "", tag, 0), (again.Status, again.Body, again.Tag, restarted.Count));
        Assert.Equal("public, max-age=300", again.CacheControl);
    }

    [Fact]
    public async Task An_answer_from_the_register_is_shared_for_a_short_time() =>
        Assert.Equal("public, max-age=10", (await _host.Get("{counted countedRows}")).CacheControl);

    [Fact]
    public async Task Another_version_is_another_answer_but_only_of_what_it_is_the_version_of()
    {
        var release = await _host.Get("{counted}");
        var rows = await _host.Get("{countedRows}");
        _host.Versions.Register = "2";

        Assert.Equal(release.Tag, (await _host.Get("{counted}")).Tag);
        Assert.NotEqual(rows.Tag, (await _host.Get("{countedRows}")).Tag);
        _host.Versions.Release = "2026.2";
        Assert.NotEqual(release.Tag, (await _host.Get("{counted}")).Tag);
    }

    [Fact]
    public async Task Nothing_is_kept_while_the_version_is_not_known()
    {
        _host.Versions.Register = null;
        await _host.Get("{countedRows}");
        var answer = await _host.Get("{countedRows}");

        Assert.Equal((2, null, "no-store, private"), (_host.Count, answer.Tag, answer.CacheControl));
    }

    [Fact]
    public async Task An_answer_with_errors_is_not_kept()
    {
        await _host.Get("{countedFailure}");
        var answer = await _host.Get("{countedFailure}");

        Assert.Equal(("Failure 2.", null, "no-store, private"), (answer.Message, answer.Tag, answer.CacheControl));
        Assert.Equal(400, (await _host.Get("{nothing}")).Status);
        Assert.Null((await _host.Get("{")).Tag);
    }

    [Fact]
    public async Task Whoever_sends_a_key_is_answered_alone()
    {
        await _host.Get("{counted}");
        var answer = await _host.Get("{counted}", ("Authorization", "Bearer x"));

        Assert.Equal((2, null, "no-store, private"), (_host.Count, answer.Tag, answer.CacheControl));
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_makes_the_answer()
    {
        _host.Gate.Close();
        var asked = Enumerable.Range(0, 20).Select(_ => _host.Get("{counted}")).ToList();
        await _host.Gate.Reached;
        _host.Gate.Open();
        var answers = await Task.WhenAll(asked);

        Assert.Equal(1, _host.Count);
        Assert.All(answers, answer => Assert.Equal((200, answers[0].Body), (answer.Status, answer.Body)));
    }

    [Fact]
    public async Task Variables_in_another_order_or_spacing_are_the_same_question()
    {
        const string Query = "query=query($a:Int!,$b:String){counted(number:$a,label:$b)}&variables=";
        var first = await _host.GetRaw(Query + """{"a":1,"b":"x"}""");
        var second = await _host.GetRaw(Query + """{ "b":"x", "a":1 }""");
        var third = await _host.GetRaw(Query + """{"a":1,"b":"1"}""");

        Assert.Equal((first.Tag, 2), (second.Tag, _host.Count));
        Assert.NotEqual(first.Tag, third.Tag);
    }

    [Fact]
    public async Task An_answer_that_is_too_large_is_made_each_time()
    {
        using var small = new CachingHost(("Caching:ResponseBytes", "10"));
        await small.Get("{counted}");

        Assert.Equal((200, 2), ((await small.Get("{counted}")).Status, small.Count));
    }

    [Fact]
    public async Task No_more_is_kept_than_there_is_room_for()
    {
        using var full = new CachingHost(("Caching:Bytes", "10"));
        await full.Get("{counted}");

        Assert.Equal((200, 2), ((await full.Get("{counted}")).Status, full.Count));
    }

    [Fact]
    public async Task A_post_that_reads_the_register_is_kept_only_where_its_document_is_named()
    {
        await _host.Post("{countedRows}");
        Assert.Equal((2, null), (_host.Count + 1, (await _host.Post("{countedRows}")).Tag));
        var registered = await _host.PostNamed("{countedRows}", withText: true);
        var named = await _host.PostNamed("{countedRows}", withText: false);

        Assert.Equal((3, registered.Body, registered.Tag), (_host.Count, named.Body, named.Tag));
        Assert.NotNull(named.Tag);
    }

    [Fact]
    public async Task A_post_that_reads_a_release_is_kept_however_it_is_asked()
    {
        var first = await _host.Post("{counted}");
        var again = await _host.Post("{counted}");
        var byGet = await _host.Get("{counted}");

        Assert.Equal((1, first.Body, first.Tag), (_host.Count, again.Body, again.Tag));
        Assert.Equal((first.Body, first.Tag), (byGet.Body, byGet.Tag));
        Assert.NotNull(first.Tag);
    }

    [Fact]
    public async Task A_mutation_is_never_kept()
    {
        const string Mutation = """mutation { rename(to: "x") }""";
        Assert.Equal((200, null), await StatusAndTag(_host.PostNamed(Mutation, withText: true)));
        Assert.Equal((200, null), await StatusAndTag(_host.PostNamed(Mutation, withText: false)));
        Assert.Equal(405, (await _host.Get(Mutation)).Status);
    }

    private static async Task<(int, string?)> StatusAndTag(Task<Answer> sent) => ((await sent).Status, (await sent).Tag);
}
