using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Storage.Access.Audit;

/// <summary>Something that was done to the log after it was written.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Place in the file, from 1; 0 where it is about no line that is there.</param>
/// <param name="Text">What, as a sentence.</param>
public sealed record AccessLogFault(string File, int Line, LocalizedText Text);
