using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Protection;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Follows citations: <c>GET /cite/{token}</c> gives the cited answer again, byte for byte.</summary>
internal static class CitationEndpoint
{
    public static void MapCitations(this IEndpointRouteBuilder routes) => routes.MapGet(CitationField.Path + "{token}", FollowAsync);

    private static async Task<IResult> FollowAsync(
        string token,
        HttpContext http,
        ReleasesOfRequest releases,
        CallerAccess caller,
        RunningOperations running,
        IOptions<ExecutionLimits> limits
    )
    {
        try
        {
            if (CitationToken.Read(token) is not { } cited)
                return Refuse(
                    CitationErrorCodes.CitationInvalid,
                    new(
                        "Địa chỉ không phải là trích dẫn hợp lệ; có thể đã bị cắt hoặc bị sửa.",
                        "The address is not a valid citation; it may be truncated or altered."
                    )
                );
            if (cited.Access == AccessClass.Exact && caller.Class != AccessClass.Exact)
                return Refuse(
                    RoleErrorCodes.AccessDenied,
                    new(
                        "Trích dẫn nêu số liệu chính xác, cần vai trò RESEARCHER.",
                        "The citation refers to exact figures, which need the role RESEARCHER."
                    )
                );
            if (releases.State.Releases.Find(cited.Release) is not { } release)
                return Refuse(
                    ReleaseErrorCodes.ReleaseUnknown,
                    new($"Không có đợt công bố {cited.Release}.", $"There is no release {cited.Release}."),
                    StatusCodes.Status404NotFound
                );
            using var time = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
            time.CancelAfter(limits.Value.Timeout);
            var loaded = await releases.UseAsync(release);
            // What was answered once is answered again, however many cells there could have been; so all of them are asked for as a page.
            var again = cited.Question with
            {
                First = cited.Question.First ?? CubeField.MaxCells + 1,
            };
            var page = await running.RunAsync(
                () => Task.FromResult(loaded.Query(again, cited.Access, CubeField.MaxCells, time.Token)),
                time.Token
            );
            if (release.Withdrawal is { } withdrawal)
                http.Response.Headers[WithdrawnHeader.Name] = WithdrawnHeader.ValueOf(withdrawal);
            var answer = CitedAnswer.Of(cited, page, loaded);
            http.Response.Headers.ETag = $"\"{CitedAnswer.HashOf(answer)}\"";
            http.Response.Headers.CacheControl = cited.Access == AccessClass.Protected ? "public, max-age=300" : "private, no-store";
            return Results.Bytes(answer, "application/json; charset=utf-8");
        }
        catch (QueryRefused refused) when (refused.Faults[0].Code == ClosedToPublic.Code)
        {
            return Refuse(CubeErrorCodes.ReleaseClosed, refused.Text);
        }
        catch (QueryRefused refused)
        {
            return Refuse(CitationErrorCodes.CitationInvalid, refused.Text);
        }
        catch (ReleaseUnusable unusable)
        {
            return Refuse(unusable.Reason, unusable.Text, StatusCodes.Status503ServiceUnavailable);
        }
        catch (RequestRefused refused)
        {
            return Refuse(refused.Reason, refused.Text);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return Refuse(ErrorCodes.Timeout, new("Yêu cầu đã hết thời gian.", "The request timed out."));
        }
    }

    private static HttpRefusal Refuse(ErrorCode reason, LocalizedText text, int? status = null) => new(reason, text) { Status = status };
}
