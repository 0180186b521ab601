using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>A check of a release before it is published. A class that implements it is found without being named elsewhere.</summary>
public interface IPublicationCheck
{
    /// <summary>What it finds; nothing when the sentence that the class is named for holds.</summary>
    IEnumerable<CheckFinding> Find(CheckedDraft draft);
}
