using System.Text.Json;
using GraphQL;
using GraphQL.Transport;
using GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Benchmarks.Load;

/// <summary>GraphQL.NET as it comes, over objects in memory: it answers "point" and "page" as the host does, and looks for nothing.</summary>
internal static class MemoryHost
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Serves what answers say until it is told to stop.</summary>
    /// <param name="folder">The answers of the host, named by their cases; read once.</param>
    public static Task RunAsync(string folder)
    {
        var held = new Held(
            Read<PointData>(Path.Combine(folder, "point")).Cooperative,
            Read<PageData>(Path.Combine(folder, "page")).Cooperatives
        );
        return BareHost.RunAsync(
            BareHost.StartAsync(
                services => services.AddSingleton(held).AddGraphQL(graph => graph.AddAutoSchema<Query>().AddSystemTextJson()),
                Answering
            )
        );
    }

    private static RequestDelegate Answering(IServiceProvider services)
    {
        var executer = services.GetRequiredService<IDocumentExecuter<ISchema>>();
        var serializer = services.GetRequiredService<IGraphQLSerializer>();
        return async http =>
        {
            var asked = (await serializer.ReadAsync<GraphQLRequest>(http.Request.Body, http.RequestAborted))!;
            var answer = await executer.ExecuteAsync(
                new ExecutionOptions
                {
                    Query = asked.Query,
                    Variables = asked.Variables,
                    RequestServices = http.RequestServices,
                    CancellationToken = http.RequestAborted,
                }
            );
            http.Response.ContentType = "application/json; charset=utf-8";
            await serializer.WriteAsync(http.Response.Body, answer, http.RequestAborted);
        };
    }

    private static T Read<T>(string file) => JsonSerializer.Deserialize<Answer<T>>(File.ReadAllBytes(file), Web)!.Data;

    /// <summary>What is held.</summary>
    internal sealed record Held(Cooperative Cooperative, Cooperatives Cooperatives);

    /// <summary>The root.</summary>
    internal sealed class Query
    {
        public static Cooperative Cooperative(string code, [FromServices] Held held) => held.Cooperative;

        public static Cooperatives Cooperatives(
            CooperativeFilter? where,
            IReadOnlyList<CooperativeOrder>? orderBy,
            int? first,
            string? after,
            [FromServices] Held held
        ) => held.Cooperatives;
    }

    private sealed record Answer<T>(T Data);

    private sealed record PointData(Cooperative Cooperative);

    private sealed record PageData(Cooperatives Cooperatives);

    internal sealed record CooperativeFilter(Comparison? Province, Comparison? Field);

    internal sealed record Comparison(string? Eq);

    internal sealed record CooperativeOrder(OrderKey Key, Direction? Direction, int? Year);

    internal enum OrderKey
    {
        Code,
        Revenue,
    }

    internal enum Direction
    {
        Asc,
        Desc,
    }

    internal enum Language
    {
        Vi,
        En,
    }

    internal sealed record Cooperatives(IReadOnlyList<Cooperative> Nodes, Page PageInfo);

    internal sealed record Page(bool HasNextPage, string? EndCursor);

    internal sealed record Cooperative(
        string Code,
        string Name,
        string? Founded,
        Area Province,
        [property: Ignore] Reports? Reports,
        [property: Ignore] Models Models
    )
    {
        [Name("reports")]
        public Reports? FirstReports(int first) => Reports;

        [Name("models")]
        public Models FirstModels(int first) => Models;
    }

    internal sealed record Area(string Code, [property: Ignore] string Name, Area? Region)
    {
        [Name("name")]
        public string NameIn(Language language) => Name;
    }

    internal sealed record Reports(IReadOnlyList<Report> Nodes);

    internal sealed record Report(int Year, int? Members, int? Workers, Financials Financials);

    internal sealed record Financials(long? Revenue, long? ProfitBeforeTax, long? TotalAssets);

    internal sealed record Models(IReadOnlyList<Model> Nodes);

    internal sealed record Model(string Code, string? Status, int? StartYear, [property: Ignore] Outcomes? Outcomes)
    {
        [Name("outcomes")]
        public Outcomes? FirstOutcomes(int first) => Outcomes;
    }

    internal sealed record Outcomes(IReadOnlyList<Outcome> Nodes);

    internal sealed record Outcome(int? Year, string Kind, decimal? Value, Indicator Indicator);

    internal sealed record Indicator(string Code);
}
