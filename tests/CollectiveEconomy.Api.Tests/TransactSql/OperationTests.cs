using System.Text;
using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Api.Outcomes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Tests.Contract;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>
/// What whole operations become on SQL Server: each runs on SQLite, then once more with the provider of SQL Server, whose statements are kept
/// and answered with the rows that SQLite gave.
/// </summary>
[Collection(nameof(RunningPlatform))]
public sealed class OperationTests(RunningPlatform platform)
{
    private static readonly RegisterSettings SqlServer = new() { Provider = RegisterProvider.SqlServer, ConnectionString = "Server=none" };

    public static TheoryData<string> Operations => [.. ContractOperation.Names];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Sends_as_many_statements_as_on_sqlite_and_reads_the_same_answer_from_them(string name)
    {
        var operation = ContractOperation.Read(name);
        var store = new InterceptedStore();
        var configuration = platform.Services.GetRequiredService<IConfiguration>();
        var settings = PlatformSettings.Read(configuration);
        await using var services = Services(store, settings, configuration);

        var tape = new Tape();
        store.Use(settings.Register, tape);
        var onSqlite = await RunAsync(services, operation);
        var replay = new Replay(tape);
        store.Use(SqlServer, replay, new NoConnection());
        var onSqlServer = await RunAsync(services, operation);

        Assert.DoesNotContain("\"errors\"", onSqlite, StringComparison.Ordinal);
        Assert.Equal(onSqlite, onSqlServer);
        Assert.Equal(tape.Length, replay.Statements.Count);
        // What is answered from a release alone asks nothing of the register.
        if (tape.Length == 0)
            return;
        var story = new StringBuilder();
        foreach (var (statement, place) in replay.Statements.Select((statement, place) => (statement, place)))
        {
            Parsing.AssertParses(statement);
            story.Append("## Query ").Append(place + 1).AppendLine().AppendLine(statement).AppendLine();
        }

        story.ToString().ReplaceLineEndings("\n").MatchSnapshot(SnapshotNameExtension.Create(name));
    }

    [Fact]
    public async Task Is_refused_as_a_whole_where_the_server_is_away()
    {
        await using var server = new TdsServer(_ => null) { Login = TdsReply.Error(18456, "Login failed for user 'ceco'.", severity: 14) };
        var store = new InterceptedStore();
        store.Use(server.Settings);
        var configuration = platform.Services.GetRequiredService<IConfiguration>();
        await using var services = Services(store, PlatformSettings.Read(configuration), configuration);

        var answer = await RunAsync(services, ContractOperation.Read("products-and-producers"));

        Assert.Contains("\"code\":\"REGISTER_UNAVAILABLE\"", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", answer, StringComparison.Ordinal);
    }

    /// <summary>The platform of the test host, with another register; what is in memory already is taken from there.</summary>
    private ServiceProvider Services(InterceptedStore store, PlatformSettings settings, IConfiguration configuration) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton(configuration)
            .AddPlatform(settings, configuration)
            .AddSingleton<IDbContextFactory<RegisterContext>>(store)
            .AddSingleton(platform.Services.GetRequiredService<AreaDirectory>())
            .AddSingleton(platform.Services.GetRequiredService<CodelistDirectory>())
            .AddSingleton(platform.Services.GetRequiredService<OutcomeIndicatorDirectory>())
            .AddSingleton(platform.Services.GetRequiredService<OfficialFigureReader>())
            .AddSingleton(platform.Services.GetRequiredService<ReleaseCatalogue>())
            .AddSingleton(platform.Services.GetRequiredService<ISchema>())
            .BuildServiceProvider();

    private static async Task<string> RunAsync(ServiceProvider services, ContractOperation operation)
    {
        await using var request = services.CreateAsyncScope();
        request.ServiceProvider.GetRequiredService<RequestAccess>().Decide(CallerAccess.Public with { Role = operation.Role });
        var prepared = services.GetRequiredService<OperationCache>().Prepare(operation.Text, null);
        var result = await services
            .GetRequiredService<OperationRunner>()
            .RunAsync(prepared, new OperationRequest(request.ServiceProvider, CancellationToken.None));
        return services.GetRequiredService<IGraphQLTextSerializer>().Serialize(result);
    }
}
