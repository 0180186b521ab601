using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Messages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>A code does not exist; those that were probably meant are named.</summary>
public sealed class CodeUnknown : CodedError
{
    /// <summary>The codes have no names.</summary>
    public CodeUnknown(string name, string value, LocalizedText list, IEnumerable<string> known)
        : base(ErrorCodes.UnknownCode, UnknownCode.Message(name, value, list, known)) { }

    /// <summary>The codes have names.</summary>
    public CodeUnknown(string name, string value, LocalizedText list, KnownCodes known)
        : base(ErrorCodes.UnknownCode, UnknownCode.Message(name, value, list, known)) { }
}
