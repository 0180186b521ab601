using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Api.Data;

/// <summary>What files of figures are refused with.</summary>
internal static class DataRefusals
{
    /// <summary>A file, or why there is none.</summary>
    public static async Task<IResult> AnswerAsync(HttpContext http, Func<Task<IResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (RequestRefused refused)
        {
            if (refused.RetryAfter is { } wait)
                http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds)
                    .ToString(System.Globalization.CultureInfo.InvariantCulture);
            return new HttpRefusal(refused.Reason, refused.Text);
        }
        catch (ParameterInvalid invalid)
        {
            return new HttpRefusal(DataErrorCodes.ParameterInvalid, invalid.Text)
            {
                Further = new Dictionary<string, object?> { ["parameter"] = invalid.Parameter },
            };
        }
        catch (QueryRefused refused)
        {
            return new HttpRefusal(QueryError.CodeOf(refused.Faults[0]), refused.Text);
        }
        catch (ReleaseUnusable unusable)
        {
            return new HttpRefusal(unusable.Reason, unusable.Text) { Status = StatusCodes.Status503ServiceUnavailable };
        }
        catch (CodedError refused)
        {
            return new HttpRefusal(refused.Reason, refused.Text) { Status = StatusCodes.Status404NotFound };
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            return new HttpRefusal(ErrorCodes.Timeout, new("Yêu cầu đã hết thời gian.", "The request timed out."));
        }
    }
}
