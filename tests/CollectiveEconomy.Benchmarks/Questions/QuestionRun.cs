using System.Diagnostics;
using System.Globalization;

namespace CollectiveEconomy.Benchmarks.Questions;

/// <summary>Measures questions by one client and by many, each way in turn so that whatever else the machine does meets all of them.</summary>
internal static class QuestionRun
{
    private const int Clients = 8;
    private const int FiltersOfRound = 25;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1.5);

    /// <summary>Measures and prints a table.</summary>
    /// <param name="data">Folder of the register and the releases.</param>
    /// <param name="key">A key of an exact role; null asks as the public does.</param>
    /// <param name="rounds">How often everything is measured.</param>
    public static async Task RunAsync(string data, string? key, int rounds)
    {
        await using var platform = await MeasuredPlatform.StartAsync(data, key);
        Console.WriteLine(
            $"{platform.Access}, medians of {rounds} rounds; ms of one client, answers a second of {Clients} clients (processor ms of one)"
        );
        foreach (var question in MeasuredQuestion.All)
        {
            var ways = Ways(platform, question);
            foreach (var way in ways)
                await TogetherAsync(way);
            foreach (var way in ways)
                way.Forget();
            for (var round = 0; round < rounds; round++)
            {
                await AloneAsync(ways, FieldFilters.All.Skip(round * FiltersOfRound % FieldFilters.All.Count).Take(FiltersOfRound));
                foreach (var way in ways)
                    await TogetherAsync(way);
            }

            foreach (var way in ways)
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{question.Name, -9} {way.Name, -9} {Median(way.Alone), 8:0.000} ms  {Median(way.Together), 8:0} /s  ({Median(way.Processor):0.000} ms)"
                    )
                );
        }
    }

    private static IReadOnlyList<Way> Ways(MeasuredPlatform platform, MeasuredQuestion question)
    {
        var connections = Enumerable.Range(0, Clients).Select(_ => platform.Connect()).ToArray();
        return
        [
            new Way("by hand", (client, fields) => Task.FromResult(MeasuredPlatform.ByHand(connections[client], question, fields))),
            new Way(
                "same SQL",
                (client, fields) =>
                    Task.FromResult(MeasuredPlatform.Run(connections[client], platform.StatementOf(question.Question(fields))))
            ),
            new Way("Ask", (_, fields) => Task.FromResult(platform.Ask(question.Question(fields)))),
            new Way("GraphQL", (_, fields) => platform.AskOverHttpAsync(question, fields)),
        ];
    }

    private static async Task AloneAsync(IReadOnlyList<Way> ways, IEnumerable<IReadOnlyList<string>> filters)
    {
        foreach (var fields in filters)
        foreach (var way in ways)
        {
            var began = Stopwatch.GetTimestamp();
            await way.Ask(0, fields);
            way.Alone.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
    }

    private static async Task TogetherAsync(Way way)
    {
        var used = Process.GetCurrentProcess().TotalProcessorTime;
        var began = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(client => Task.Factory.StartNew(() => AskAgainAsync(way, client, began), TaskCreationOptions.LongRunning).Unwrap())
        );
        way.Together.Add(counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds);
        way.Processor.Add((Process.GetCurrentProcess().TotalProcessorTime - used).TotalMilliseconds / counts.Sum());
    }

    private static async Task<int> AskAgainAsync(Way way, int client, long began)
    {
        var count = 0;
        for (; Stopwatch.GetElapsedTime(began) < Round; count++)
            await way.Ask(client, FieldFilters.All[(client * 31 + count) % FieldFilters.All.Count]);
        return count;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed record Way(string Name, Func<int, IReadOnlyList<string>, Task<int>> Ask)
    {
        public List<double> Alone { get; } = [];

        public List<double> Together { get; } = [];

        public List<double> Processor { get; } = [];

        // What code costs before it was compiled again with what was learnt is no measure.
        public void Forget()
        {
            Alone.Clear();
            Together.Clear();
            Processor.Clear();
        }
    }
}
