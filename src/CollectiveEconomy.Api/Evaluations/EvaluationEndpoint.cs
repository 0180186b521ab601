using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>Follows citations of results: <c>GET /cite/evaluation/{token}</c> gives the cited result again, byte for byte.</summary>
internal static class EvaluationEndpoint
{
    public static void MapEvaluations(this IEndpointRouteBuilder routes) =>
        routes.MapGet(EvaluationCitations.Path + "{token}", FollowAsync);

    private static async Task<IResult> FollowAsync(
        string token,
        HttpContext http,
        ReleasesOfRequest releases,
        CallerAccess caller,
        RunningOperations running,
        IOptions<ExecutionLimits> limits
    )
    {
        http.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Authorization);
        try
        {
            if (
                EvaluationToken.Read(token) is not { } cited
                || EvaluationKinds.All.FirstOrDefault(kind => kind.Name == cited.Kind) is not { } kind
            )
                return Invalid();
            if (cited.Access == AccessClass.Exact && caller.Class != AccessClass.Exact)
                return new HttpRefusal(
                    RoleErrorCodes.AccessDenied,
                    new(
                        "Trích dẫn nêu số liệu chính xác, cần vai trò RESEARCHER.",
                        "The citation refers to exact figures, which need the role RESEARCHER."
                    )
                );
            if (releases.State.Releases.Find(cited.Release) is not { } release)
                return new HttpRefusal(
                    ReleaseErrorCodes.ReleaseUnknown,
                    new($"Không có đợt công bố {cited.Release}.", $"There is no release {cited.Release}.")
                )
                {
                    Status = StatusCodes.Status404NotFound,
                };
            using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            time.CancelAfter(limits.Value.Timeout);
            var loaded = await releases.UseAsync(release);
            var bytes = await running.RunAsync(
                () =>
                    Task.FromResult(
                        EvaluationCitations.BytesOf(kind.Answer(loaded, cited.Specification, cited.Access, time.Token), cited.Language)
                    ),
                time.Token
            );
            if (release.Withdrawal is { } withdrawal)
                http.Response.Headers[WithdrawnHeader.Name] = WithdrawnHeader.ValueOf(withdrawal);
            http.Response.Headers.CacheControl = cited.Access == AccessClass.Protected ? "public, max-age=300" : "private, no-store";
            http.Response.Headers.ETag = $"\"{CitedAnswer.HashOf(bytes)}\"";
            return Results.Bytes(bytes, "application/json; charset=utf-8");
        }
        catch (FormatException)
        {
            return Invalid();
        }
        catch (QueryRefused refused) when (refused.Faults[0].Code != ClosedToPublic.Code)
        {
            return new HttpRefusal(CitationErrorCodes.CitationInvalid, refused.Text);
        }
        catch (Exception exception) when (Refusal.Of(exception, http) is { } refusal)
        {
            return new HttpRefusal(refusal.Reason, refusal.Text) { Status = refusal.Status };
        }

        static HttpRefusal Invalid() =>
            new(
                CitationErrorCodes.CitationInvalid,
                new(
                    "Địa chỉ không phải là trích dẫn hợp lệ; có thể đã bị cắt hoặc bị sửa.",
                    "The address is not a valid citation; it may be truncated or altered."
                )
            );
    }
}
