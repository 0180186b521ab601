using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Tests.Sample;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.DataLoaders;

public sealed class BatchLoaderTests
{
    [Fact]
    public async Task Two_root_fields_over_many_rows_ask_the_store_once()
    {
        using var host = new SampleHost();
        var answer = await host.Query("{ a: knots(first: 3) { owner { key } } b: knots(first: 2) { owner { key } } }");

        Assert.Equal(
            """{"a":[{"owner":{"key":1}},{"owner":null},{"owner":{"key":1}}],"b":[{"owner":{"key":1}},{"owner":null}]}""",
            answer.Data.GetRawText()
        );
        Assert.Equal(["1 0"], host.Services.GetRequiredService<Fetches>().All);
    }

    [Fact]
    public async Task The_next_request_asks_again()
    {
        using var host = new SampleHost();
        await host.Query("{ knots(first: 1) { owner { key } } }");
        await host.Query("{ knots(first: 1) { owner { key } } }");

        Assert.Equal(["1", "1"], host.Services.GetRequiredService<Fetches>().All);
    }

    [Fact]
    public async Task A_key_is_fetched_once_and_a_later_key_in_a_batch_of_its_own()
    {
        var words = new Words();
        var (one, other) = (words.LoadAsync("one"), words.LoadAsync("one"));
        Assert.Equal("ONE", await one.GetResultAsync());
        Assert.Equal("ONE", await other.GetResultAsync());
        Assert.Equal("ONE", await words.LoadAsync("one").GetResultAsync());
        Assert.Equal("TWO", await words.LoadAsync("two").GetResultAsync());
        Assert.Null(await words.LoadAsync("").GetResultAsync());

        Assert.Equal(["one", "two", ""], words.Fetched);
    }

    [Fact]
    public async Task A_batch_holds_no_more_than_its_capacity()
    {
        var words = new Words();
        var asked = "abcde".Select(letter => words.LoadAsync(letter.ToString())).ToList();
        foreach (var word in asked)
            await word.GetResultAsync();

        Assert.Equal(["a b", "c d", "e"], words.Fetched);
    }

    private sealed class Words : BatchLoader<string, string>
    {
        public List<string> Fetched { get; } = [];

        protected override int Capacity => 2;

        protected override Task<IReadOnlyDictionary<string, string>> FetchAsync(
            IReadOnlyCollection<string> keys,
            CancellationToken cancellationToken
        )
        {
            Fetched.Add(string.Join(' ', keys));
            return Task.FromResult<IReadOnlyDictionary<string, string>>(
                keys.Where(key => key.Length > 0).ToDictionary(key => key, key => key.ToUpperInvariant())
            );
        }
    }
}
