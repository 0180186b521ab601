using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Imports;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Engine.Operations.Documents;
using CollectiveEconomy.Engine.Operations.Persisted;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Storage.Releases;
using GraphQL;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Limits;

/// <summary>The root field of limits.</summary>
internal sealed class LimitsQueries : IQueryFields
{
    /// <summary>Limits of one request on this server; an error names the limit that a request exceeds.</summary>
    /// <param name="document">Limits of documents.</param>
    /// <param name="cost">Limits of cost.</param>
    /// <param name="execution">Limits of time.</param>
    /// <param name="request">Limits of requests.</param>
    /// <param name="submission">Limits of submissions.</param>
    /// <param name="rate">Limits of callers.</param>
    /// <param name="operations">What is run.</param>
    [RespondsFrom(ResponseSource.Build)]
    public static LimitsInForce Limits(
        [FromServices] IOptions<DocumentLimits> document,
        [FromServices] IOptions<CostLimits> cost,
        [FromServices] IOptions<ExecutionLimits> execution,
        [FromServices] IOptions<RequestLimits> request,
        [FromServices] IOptions<SubmissionLimits> submission,
        [FromServices] IOptions<RateLimits> rate,
        [FromServices] IOptions<OperationSettings> operations
    ) =>
        new()
        {
            Depth = document.Value.Depth,
            Characters = document.Value.Length,
            Tokens = document.Value.Tokens,
            Aliases = document.Value.Aliases,
            Directives = document.Value.Directives,
            Fragments = document.Value.Fragments,
            Fields = document.Value.Fields,
            Cost = cost.Value.Cost,
            PageSize = PageArguments.MaxItems,
            Cells = CubeField.MaxCells,
            CountedCells = CubeField.MaxCells * LoadedRelease.ComputedPerShown,
            RequestBytes = request.Value.BodyBytes,
            ImportBytes = submission.Value.ImportBytes,
            ImportFiles = submission.Value.ImportFiles,
            TimeoutSeconds = execution.Value.Timeout.TotalSeconds,
            RequestsPerSecond = rate.Value.RatePerSecond is > 0 and var limit ? limit : null,
            RequestsAtOnce = rate.Value.RatePerSecond > 0 ? rate.Value.RateBurst : null,
            IsStoredOnly = operations.Value.Only,
        };
}
