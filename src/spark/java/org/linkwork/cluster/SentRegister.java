package org.linkwork.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import org.linkwork.parameter.Parameter;
import org.linkwork.parameter.ParameterRegister;

/** A register as an executor has it; put together there once. */
final class SentRegister implements Serializable {
  private final ArrayList<Parameter> parameters;
  private transient ParameterRegister register;

  SentRegister(ParameterRegister register) {
    this.parameters = new ArrayList<>(register.parameters());
  }

  synchronized ParameterRegister register() {
    if (register == null) {
      register = new ParameterRegister(parameters);
    }
    return register;
  }
}
