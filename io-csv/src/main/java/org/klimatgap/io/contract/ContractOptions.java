package org.klimatgap.io.contract;

/**
 * How a contract file is read, such as 'paths stay inside its folder'.
 *
 * @param pathsOutside whether the contract may name files outside its own folder, by an absolute path, by {@code ..} or
 *     through a symbolic link
 */
public record ContractOptions(boolean pathsOutside) {
    /** {@return the usual way: paths stay inside the contract's folder} */
    public static ContractOptions standard() {
        return new ContractOptions(false);
    }

    /**
     * The same with another answer to where paths may lead.
     *
     * @param allowed whether the contract may name files outside its own folder
     * @return the changed options
     */
    public ContractOptions withPathsOutside(boolean allowed) {
        return new ContractOptions(allowed);
    }
}
