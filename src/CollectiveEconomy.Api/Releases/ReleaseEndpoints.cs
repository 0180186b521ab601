using System.Net.Mime;
using System.Text.Json;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;
using Microsoft.AspNetCore.Http.Features;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Releases over plain HTTP: <c>POST /releases</c> publishes, <c>GET /releases</c> lists them, <c>GET /releases/{id}</c> gives one.</summary>
internal static class ReleaseEndpoints
{
    private const int MaxBytes = 64 << 10;
    private static readonly JsonSerializerOptions OfRequests = new(JsonSerializerDefaults.Web);

    public static void MapReleases(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/releases", PublishAsync);
        routes.MapMethods("/releases", ReadingMethods.All, List);
        routes.MapMethods("/releases/{id}", ReadingMethods.All, Find);
    }

    private static async Task<IResult> PublishAsync(HttpContext http, CallerAccess caller, ReleasePublication publication)
    {
        if (!caller.Reaches(Role.Steward))
            return Refuse(RoleErrorCodes.AccessDenied, new("Công bố cần vai trò STEWARD.", "Publishing needs the role STEWARD."));
        try
        {
            var order = (await ReadAsync(http.Request)).ToOrder();
            var made = await publication.PublishAsync(order, caller);
            return order.IsDryRun ? Results.Json(PublicationAnswer.Of(made), PublicationAnswer.Json) : Created(made);
        }
        catch (Exception malformed) when (malformed is JsonException or BadHttpRequestException)
        {
            return Refuse(
                ErrorCodes.MalformedRequest,
                new(
                    "Nội dung phải là một đối tượng JSON tối đa 64 KiB với notes, embargoUntil, acceptWarnings và dryRun, đều tùy chọn.",
                    "The body must be a JSON object of at most 64 KiB with any of notes, embargoUntil, acceptWarnings and dryRun."
                )
            );
        }
        catch (PublicationRunning running)
        {
            http.Response.Headers.RetryAfter = "10";
            return Refuse(ReleaseErrorCodes.PublicationRunning, running.Text);
        }
        catch (BucketObjectExists exists)
        {
            http.Response.Headers.RetryAfter = "10";
            return Refuse(ReleaseErrorCodes.PublicationRunning, exists.Text);
        }
        catch (BucketUnavailable unavailable)
        {
            http.Response.Headers.RetryAfter = "10";
            return Refuse(ReleaseErrorCodes.BucketUnavailable, unavailable.Text);
        }
        catch (PublicationRefused refused)
        {
            return Refuse(ReleaseErrorCodes.PublicationRefused, refused.Text, PublicationAnswer.Of(refused.Findings));
        }
        catch (EmbargoRefused refused)
        {
            return Refuse(ReleaseErrorCodes.EmbargoRefused, refused.Text);
        }
        catch (LocalizedException differs) when (differs is NoiseKeyDiffers or NoiseSeriesOver)
        {
            return Refuse(ReleaseErrorCodes.NoiseDiffers, differs.Text);
        }
        catch (ReleaseDamaged damaged)
        {
            return Refuse(ReleaseErrorCodes.ReleaseUnusable, damaged.Text);
        }
        catch (NothingToPublish nothing)
        {
            return Refuse(ReleaseErrorCodes.NothingToPublish, nothing.Text);
        }
    }

    private static IResult Created(Publication made)
    {
        return Results.Text(Json(PublicationAnswer.Of(made)), MediaTypeNames.Application.Json, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<PublicationRequest> ReadAsync(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MaxBytes;
        return request.ContentLength == 0
            ? new PublicationRequest()
            : await JsonSerializer.DeserializeAsync<PublicationRequest>(request.Body, OfRequests, CancellationToken.None)
                ?? throw new JsonException();
    }

    private static IResult List(HttpContext http, string? language, RequestLanguage preferred, ReleasesOfRequest releases)
    {
        var state = releases.State;
        http.Response.VaryByAccept();
        return http.Request.PrefersPage()
            ? state.Send(http, ReleasePage.Of(state, preferred.Or(language)), HtmlPage.MediaType)
            : state.Send(
                http,
                Json(state.Releases.All.Select(release => PublicationAnswer.Of(release, state.Releases))),
                MediaTypeNames.Application.Json
            );
    }

    private static IResult Find(string id, HttpContext http, ReleasesOfRequest releases)
    {
        if (!ReleaseId.TryParse(id, out var parsed) || releases.State.Releases.Find(parsed) is not { } release)
            return Refuse(
                ReleaseErrorCodes.ReleaseUnknown,
                new(
                    "Không có đợt công bố mang tên này; `releases` liệt kê các đợt hiện có.",
                    "There is no release with this name; `releases` lists the existing ones."
                ),
                status: StatusCodes.Status404NotFound
            );
        if (release.Withdrawal is not null)
            http.Response.Headers[WithdrawnHeader.Name] = WithdrawnHeader.ValueOf(release.Withdrawal);
        return releases.State.Send(http, Json(PublicationAnswer.Of(release, releases.State.Releases)), MediaTypeNames.Application.Json);
    }

    private static string Json(object answer) => JsonSerializer.Serialize(answer, PublicationAnswer.Json);

    private static HttpRefusal Refuse(ErrorCode reason, LocalizedText text, object? findings = null, int? status = null) =>
        new(reason, text)
        {
            Status = status,
            Further = new Dictionary<string, object?> { ["findings"] = findings },
        };
}
