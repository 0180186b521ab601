using System.Text.Json.Serialization;
using CollectiveEconomy.Ingestion.Publishing;

namespace CollectiveEconomy.Api.Releases;

/// <summary>The body of <c>POST /releases</c>; every member may be left out.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record PublicationRequest
{
    /// <summary>What was revised and why, for readers.</summary>
    public string? Notes { get; init; }

    /// <summary>The same in English.</summary>
    public string? NotesEn { get; init; }

    /// <summary>The moment before which nobody may see anything of it, with its offset.</summary>
    public string? EmbargoUntil { get; init; }

    /// <summary>Whether warnings of the checks are accepted.</summary>
    public bool AcceptWarnings { get; init; }

    /// <summary>Whether it is only made and checked.</summary>
    public bool DryRun { get; init; }

    /// <summary>What is wanted.</summary>
    /// <exception cref="EmbargoRefused">The moment is none.</exception>
    public PublicationOrder ToOrder() =>
        new()
        {
            Notes = Notes,
            NotesEn = NotesEn,
            EmbargoUntil =
                EmbargoUntil is not { } text ? null
                : PublicationMoment.TryParse(text, out var moment) ? moment
                : throw new EmbargoRefused(PublicationMoment.Refusal(text)),
            AcceptsWarnings = AcceptWarnings,
            IsDryRun = DryRun,
        };
}
