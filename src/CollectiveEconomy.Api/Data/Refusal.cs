using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Data;

/// <summary>Why there is no file.</summary>
/// <param name="Reason">The code.</param>
/// <param name="Text">What is wrong, and what would be right.</param>
/// <param name="Status">The HTTP status.</param>
internal sealed record Refusal(ErrorCode Reason, LocalizedText Text, int Status)
{
    /// <summary>The parameter that is wrong; null when none is.</summary>
    public string? Parameter { get; private init; }

    /// <summary>After what time it may be asked again; null when that would change nothing.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>The refusal that an exception means; null when it means none.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="http">The request.</param>
    public static Refusal? Of(Exception exception, HttpContext http) =>
        exception switch
        {
            ParameterInvalid invalid => With(DataErrorCodes.ParameterInvalid, invalid.Text) with { Parameter = invalid.Parameter },
            QueryRefused refused => With(QueryError.CodeOf(refused.Faults[0]), refused.Text),
            RequestRefused refused => With(refused.Reason, refused.Text) with { RetryAfter = refused.RetryAfter },
            ReleaseUnusable unusable => new(unusable.Reason, unusable.Text, StatusCodes.Status503ServiceUnavailable),
            ReleaseDamaged damaged => Of(new ReleaseUnusable(damaged.Id), http),
            ReleaseNotFound or NoRelease or NotFound => With((ICoded)exception, StatusCodes.Status404NotFound),
            ICoded coded => With(coded.Reason, coded.Text),
            ExecutionError error => With(ErrorKinds.Of(error), SafeErrors.TextOf(error)),
            OperationCanceledException when !http.RequestAborted.IsCancellationRequested => With(
                ErrorCodes.Timeout,
                new("Yêu cầu đã hết thời gian.", "The request timed out.")
            ),
            _ => null,
        };

    private static Refusal With(ErrorCode code, LocalizedText text) => new(code, text, code.Status ?? StatusCodes.Status400BadRequest);

    private static Refusal With(ICoded coded, int status) => new(coded.Reason, coded.Text, status);
}
